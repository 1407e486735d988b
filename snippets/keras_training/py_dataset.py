"""A PyDataset gives batch i; fit goes through all of them once per epoch."""

# %% dataset
import math

import keras
import numpy as np


class Batches(keras.utils.PyDataset):
    """Batches of rows that are made on demand, shuffled after each epoch."""

    def __init__(self, n, batch_size, **kwargs):
        super().__init__(**kwargs)
        self.order = np.arange(n)
        self.batch_size = batch_size
        self.rng = np.random.default_rng(0)

    def __len__(self):
        return math.ceil(len(self.order) / self.batch_size)

    def __getitem__(self, index):
        rows = self.order[index * self.batch_size : (index + 1) * self.batch_size]
        X = np.stack([np.sin(rows), np.cos(rows)], axis=1)  # stands in for reading files
        return X, X[:, 0] + 2 * X[:, 1]

    def on_epoch_end(self):
        self.rng.shuffle(self.order)


# %% train
data = Batches(500, batch_size=32)
print("batches:", len(data), "- last batch:", data[len(data) - 1][0].shape)

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
model.fit(data, epochs=10, verbose=0)
weights = model.get_weights()[0].ravel()
print("weights:", weights.round(1))

# %% check
assert len(data) == 16 and data[15][0].shape == (20, 2), "the last batch is smaller"
assert np.allclose(weights, [1, 2], atol=0.05), "it should learn 1 and 2"

# Output:
# batches: 16 - last batch: (20, 2)
# weights: [1. 2.]

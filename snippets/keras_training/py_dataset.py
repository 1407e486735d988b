"""A PyDataset gives batch i; fit goes through all of them once per epoch."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% dataset
import math

import keras
import numpy as np


class Batches(keras.utils.PyDataset):
    """Batches of rows that are made on demand, shuffled after each epoch."""

    def __init__(self, X, y, batch_size=32, seed=0, **kwargs):
        super().__init__(**kwargs)
        self.X, self.y, self.batch_size = X, y, batch_size
        self.order, self.rng = np.arange(len(X)), np.random.default_rng(seed)

    def __len__(self):
        return math.ceil(len(self.order) / self.batch_size)

    def __getitem__(self, index):
        rows = self.order[index * self.batch_size : (index + 1) * self.batch_size]
        # with files: X = np.stack([read(path) for path in self.paths[rows]])
        return self.X.iloc[rows].to_numpy("float32"), self.y.iloc[rows].to_numpy()

    def on_epoch_end(self):
        self.rng.shuffle(self.order)


# %% train
keras.utils.set_random_seed(0)
data = Batches(X, y)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(1.0), loss="mse")
history = model.fit(data, epochs=10, verbose=0).history
print("batches:", len(data), "- last batch:", data[len(data) - 1][0].shape)

# %% check
assert len(data) == 14 and data[13][0].shape == (442 - 13 * 32, 10), "the last one is smaller"
assert history["loss"][-1] < 0.7 * history["loss"][0], "it should train"
assert int(model.optimizer.iterations.numpy()) == 10 * 14, "all batches once per epoch"
rows = np.concatenate([data[k][1] for k in range(len(data))])
assert sorted(rows) == sorted(y) and not np.array_equal(rows, y), "all rows, in another order"
assert keras.utils.Sequence is keras.utils.PyDataset, "Sequence is the older name"

# Output:
# batches: 14 - last batch: (26, 10)

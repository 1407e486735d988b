"""fit takes a PyDataset directly; workers are an argument of the dataset, not of fit."""

# %% data
import math

import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(40, 4)).astype("float32")
y = X.sum(axis=1)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile("adam", loss="mse")

# %% error
try:
    model.fit(X, y, workers=2, verbose=0)
except TypeError as error:
    print("TypeError: ...", str(error).split("fit() ")[1])
for name in ("fit_generator", "predict_generator"):
    try:
        getattr(model, name)
    except AttributeError as error:
        print("AttributeError:", error)


# %% fix
class Batches(keras.utils.PyDataset):
    def __init__(self, X, y, batch_size, **kwargs):
        super().__init__(**kwargs)
        self.X, self.y = np.asarray(X, dtype="float32"), np.asarray(y)
        self.batch_size = batch_size

    def __len__(self):
        return math.ceil(len(self.X) / self.batch_size)

    def __getitem__(self, i):
        rows = slice(i * self.batch_size, (i + 1) * self.batch_size)
        return self.X[rows], self.y[rows]


batches = Batches(X, y, batch_size=16, workers=2)
model.fit(batches, epochs=2, verbose=0)
print("updates:", int(model.optimizer.iterations))

# %% check
assert model.optimizer.iterations == 6, "3 batches in 2 epochs"
assert model.predict(batches, verbose=0).shape == (40, 1), "predict takes it too"

# Output:
# TypeError: ... got an unexpected keyword argument 'workers'
# AttributeError: 'Sequential' object has no attribute 'fit_generator'
# AttributeError: 'Sequential' object has no attribute 'predict_generator'
# updates: 6

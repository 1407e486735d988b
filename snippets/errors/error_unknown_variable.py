"""An optimizer belongs to one set of weights; every model gets its own."""

# %% error: one optimizer, two models
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(32, 4)).astype("float32")
y = X.sum(axis=1)


def build(optimizer):
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile(optimizer, loss="mse")
    return model


adam = keras.optimizers.Adam(0.01)
build(adam).fit(X, y, verbose=0)
try:
    build(adam).fit(X, y, verbose=0)
except ValueError as error:
    print("ValueError:", str(error).split(":")[0])

# %% fix: a new one for each model, with the same settings
for fold in range(2):
    model = build(keras.optimizers.Adam.from_config(adam.get_config()))
    model.fit(X, y, verbose=0)
    print("fold", fold, "updates", int(model.optimizer.iterations))

# %% check
assert model.optimizer.iterations == 1, "a fresh optimizer starts at 0"
frozen = keras.layers.Dense(4, trainable=False)
model = keras.Sequential([keras.Input((4,)), frozen, keras.layers.Dense(1)])
model.compile("adam", loss="mse")
model.fit(X, y, verbose=0)
before = model.get_weights()[0]
frozen.trainable = True
model.fit(X, y, verbose=0)
assert np.array_equal(before, model.get_weights()[0]), "unfreezing without compile does nothing"

# Output:
# ValueError: Unknown variable
# fold 0 updates 1
# fold 1 updates 1

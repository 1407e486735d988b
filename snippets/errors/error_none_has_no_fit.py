"""compile returns None and fit a History: neither is the model."""

# %% data
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(32, 4)).astype("float32")
y = X.sum(axis=1)


def build():
    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])


# %% error
try:
    build().compile("adam", loss="mse").fit(X, y)
except AttributeError as error:
    print("AttributeError:", error)

model = build()
model.compile("adam", loss="mse")
model = model.fit(X, y, verbose=0)
try:
    model.predict(X)
except AttributeError as error:
    print("AttributeError:", error)
print("still there:", model.model.predict(X, verbose=0).shape)

# %% fix
model = build()
model.compile("adam", loss="mse")
history = model.fit(X, y, verbose=0)
print("history:", list(history.history), "predictions:", model.predict(X, verbose=0).shape)

# %% check
assert history.model is model, "the history knows its model"
assert model.summary(print_fn=len) is None and model.build((None, 4)) is None, "both return None"

# Output:
# AttributeError: 'NoneType' object has no attribute 'fit'
# AttributeError: 'History' object has no attribute 'predict'
# still there: (32, 1)
# history: ['loss'] predictions: (32, 1)

"""compile sets optimizer, loss and metrics; the weights stay, and predict works without it."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% compile and train
import keras
import numpy as np

keras.utils.set_random_seed(0)
n_classes = len(np.unique(y))
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Dense(n_classes, activation="softmax"),
])
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.05),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(X, y, epochs=30, verbose=0)
print("steps:", int(model.optimizer.iterations.numpy()))

# %% compile again: the weights stay, the optimizer starts from nothing
trained = model.get_weights()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
print("steps:", int(model.optimizer.iterations.numpy()))

# %% find a bug: run_eagerly stops at breakpoints and shows the real traceback
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", run_eagerly=True)

# %% check
assert all(np.array_equal(a, b) for a, b in zip(trained, model.get_weights())), "weights stay"
assert int(model.optimizer.iterations.numpy()) == 0, "a new optimizer should have no history"
assert model.evaluate(X, y, verbose=0, return_dict=True)["accuracy"] > 0.8, "still trained"
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
assert "accuracy" in model.evaluate(X, y, verbose=0, return_dict=True), "metrics are kept"
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=[])
assert model.evaluate(X, y, verbose=0, return_dict=True).keys() == {"loss"}, "[] drops them"
raw = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
assert raw.predict(X, verbose=0).shape == (150, 1), "predict should need no compile"
try:
    raw.fit(X, y, verbose=0)
except ValueError as error:
    assert "compile()" in str(error), "fit should ask for compile"
else:
    raise AssertionError("fit without compile should fail")

# Output:
# steps: 150
# steps: 0

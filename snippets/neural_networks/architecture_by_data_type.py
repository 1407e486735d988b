"""Each kind of layer wants its own input shape: tables 2-D, sequences 3-D, images 4-D."""

# %% one batch of 8 for each kind of data
import keras
import numpy as np

rng = np.random.default_rng(0)
cases = {
    "table": (rng.normal(size=(8, 12)), keras.layers.Dense(5)),
    "category": (rng.integers(0, 100, size=8), keras.layers.Embedding(100, 5)),
    "text": (rng.integers(0, 1000, size=(8, 40)), keras.layers.Embedding(1000, 5)),
    "series": (rng.normal(size=(8, 30, 4)), keras.layers.LSTM(5)),
    "sound": (rng.normal(size=(8, 400, 1)), keras.layers.Conv1D(5, 9)),
    "images": (rng.normal(size=(8, 28, 28, 1)), keras.layers.Conv2D(5, 3)),
}
for name, (x, layer) in cases.items():
    print(f"{name:9} {str(x.shape):15} {layer.__class__.__name__:9} -> {tuple(layer(x).shape)}")

# %% several kinds: one branch each
numbers = keras.Input((12,))
category = keras.Input((), dtype="int32")
x = keras.layers.Concatenate()([numbers, keras.layers.Embedding(100, 5)(category)])
output = keras.layers.Dense(1)(keras.layers.Dense(32, activation="relu")(x))
model = keras.Model([numbers, category], output)

# %% check
shapes = {name: tuple(layer(x).shape) for name, (x, layer) in cases.items()}
assert shapes["table"] == (8, 5), "one row of units for each row"
assert shapes["category"] == (8, 5), "one vector for each row"
assert shapes["text"] == (8, 40, 5), "one vector for each word"
assert shapes["series"] == (8, 5), "the last step only"
assert shapes["images"] == (8, 26, 26, 5), "3x3 without padding loses 2 pixels"
table, ids = cases["table"][0], cases["category"][0]
assert model([table, ids]).shape == (8, 1), "the branches should join"
try:
    cases["images"][1](np.zeros((8, 28, 28), "float32"))
    raised = False
except ValueError as error:
    raised = "ndim" in str(error)
assert raised, "a grey image without channel axis should be refused"
shared = cases["category"][1](np.array([[0, 0]]))
assert np.array_equal(shared[0, 0], shared[0, 1]), "in one Embedding equal codes share a vector"

# Output:
# table     (8, 12)         Dense     -> (8, 5)
# category  (8,)            Embedding -> (8, 5)
# text      (8, 40)         Embedding -> (8, 40, 5)
# series    (8, 30, 4)      LSTM      -> (8, 5)
# sound     (8, 400, 1)     Conv1D    -> (8, 392, 5)
# images    (8, 28, 28, 1)  Conv2D    -> (8, 26, 26, 5)

"""Each kind of layer wants its own input shape: tables 2-D, sequences 3-D, images 4-D."""

# %% one batch of 8 for each kind of data
import keras
import numpy as np

rng = np.random.default_rng(0)
cases = {
    "table": (rng.normal(size=(8, 12)), keras.layers.Dense(5)),
    "categories": (rng.integers(0, 100, size=(8, 3)), keras.layers.Embedding(100, 5)),
    "series": (rng.normal(size=(8, 30, 4)), keras.layers.LSTM(5)),
    "images": (rng.normal(size=(8, 28, 28, 1)), keras.layers.Conv2D(5, 3)),
}

# %% shapes
shapes = {}
for name, (x, layer) in cases.items():
    shapes[name] = tuple(layer(x).shape)
    print(f"{name:10} {str(x.shape):16} {layer.__class__.__name__:9} -> {shapes[name]}")

# %% check
assert shapes["table"] == (8, 5), "one row of units for each row"
assert shapes["categories"] == (8, 3, 5), "one vector for each category"
assert shapes["series"] == (8, 5), "the last step only"
assert shapes["images"] == (8, 26, 26, 5), "3x3 without padding loses 2 pixels"

# Output:
# table      (8, 12)          Dense     -> (8, 5)
# categories (8, 3)           Embedding -> (8, 3, 5)
# series     (8, 30, 4)       LSTM      -> (8, 5)
# images     (8, 28, 28, 1)   Conv2D    -> (8, 26, 26, 5)

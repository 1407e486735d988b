"""Table, image and text branches are concatenated; the model uses all three."""

# %% data: the target needs one number from each input
import numpy as np

rng, n = np.random.default_rng(0), 512
inputs = {
    "table": rng.normal(size=(n, 3)).astype("float32"),
    "image": rng.normal(size=(n, 8, 8, 1)).astype("float32"),
    "text": rng.integers(1, 20, size=(n, 5)),  # word numbers
}
brightness = inputs["image"].mean(axis=(1, 2, 3)) * 8
y = inputs["table"][:, 0] + brightness + 4 * (inputs["text"] < 10).mean(axis=1)

# %% a branch for each input, then one head
import keras
from keras import layers

keras.utils.set_random_seed(0)
table, image, text = (
    keras.Input(array.shape[1:], name=name, dtype=str(array.dtype))
    for name, array in inputs.items()
)
n_words = int(inputs["text"].max()) + 1
a = layers.Dense(8, activation="relu")(table)
b = layers.GlobalAveragePooling2D()(layers.Conv2D(8, 3)(image))
c = layers.GlobalAveragePooling1D()(layers.Embedding(n_words, 8)(text))
merged = layers.Concatenate()([a, b, c])
output = layers.Dense(1)(layers.Dense(16, activation="relu")(merged))
model = keras.Model({"table": table, "image": image, "text": text}, output)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")

# %% fit
loss = model.fit(inputs, y, epochs=12, verbose=0).history["loss"]
y_pred = model.predict(inputs, verbose=0).ravel()
print("merged shape:", merged.shape, f"final loss {loss[-1]:.2f}, variance {np.var(y):.2f}")

# %% check
assert loss[-1] < 0.3 * np.var(y), "all three inputs should explain the target"
for name in inputs:
    changed = {**inputs, name: np.roll(inputs[name], 1, axis=0)}
    difference = np.abs(model.predict(changed, verbose=0).ravel() - y_pred).mean()
    assert difference > 0.05, f"{name} should influence the prediction, row by row"

# Output:
# merged shape: (None, 24) final loss ..., variance 2.63

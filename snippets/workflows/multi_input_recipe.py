"""Table, image and text branches are concatenated; the model uses all three."""

# %% data: the target needs one number from each input
import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
n = 512
inputs = {
    "table": rng.normal(size=(n, 3)).astype("float32"),
    "image": rng.normal(size=(n, 8, 8, 1)).astype("float32"),
    "text": rng.integers(1, 20, size=(n, 5)),  # word numbers
}
brightness = inputs["image"].mean(axis=(1, 2, 3)) * 8
words = (inputs["text"] < 10).mean(axis=1)
y = inputs["table"][:, 0] + brightness + 4 * words

# %% branches and head
keras.utils.set_random_seed(0)
table = keras.Input((3,), name="table")
image = keras.Input((8, 8, 1), name="image")
text = keras.Input((5,), dtype="int32", name="text")
a = layers.Dense(8, activation="relu")(table)
b = layers.GlobalAveragePooling2D()(layers.Conv2D(8, 3)(image))
c = layers.GlobalAveragePooling1D()(layers.Embedding(20, 8)(text))
merged = layers.Concatenate()([a, b, c])
output = layers.Dense(1)(layers.Dense(16, activation="relu")(merged))
model = keras.Model({"table": table, "image": image, "text": text}, output)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")

# %% fit
loss = model.fit(inputs, y, epochs=12, verbose=0).history["loss"]
print("merged shape:", merged.shape, " loss falls:", loss[-1] < loss[0])

# %% each input matters
base = np.array(model(inputs))
for name in inputs:
    changed = {**inputs, name: np.roll(inputs[name], 1, axis=0)}
    difference = np.abs(np.array(model(changed)) - base).mean()
    print(f"{name}: used {difference > 0.05}")
    assert difference > 0.05, f"{name} should influence the prediction"

# %% check
assert loss[-1] < 0.3 * np.var(y), "all three inputs explain the target"

# Output:
# merged shape: (None, 24)  loss falls: True
# table: used True
# image: used True
# text: used True

"""Two named inputs from one table: image and columns together beat each of them alone."""

# %% data: images/*.png and a table (file, age, weight, target)
from pathlib import Path

import numpy as np
import pandas as pd
from PIL import Image

rng = np.random.default_rng(0)
Path("images").mkdir()
df = pd.DataFrame({"age": rng.uniform(20, 80, 300), "weight": rng.normal(70, 9, 300)})
bright = rng.uniform(0, 1, 300)
df["file"] = [f"{i}.png" for i in range(300)]
df["target"] = (bright + (df["age"] - 50) / 60 > 0.5).astype(int)
for file, level in zip(df["file"], bright, strict=True):
    pixels = 40 + 150 * level + rng.normal(0, 10, (16, 16, 3))
    Image.fromarray(pixels.clip(0, 255).astype("uint8")).save(f"images/{file}")

# %% dataset with two inputs
import tensorflow as tf

names, train, test = ["age", "weight"], df[:200], df[200:]
mean, deviation = train[names].mean(), train[names].std()


def dataset(rows, training):
    def load(path, columns, label):
        image = tf.io.decode_image(tf.io.read_file(path), channels=3, expand_animations=False)
        return {"image": tf.image.resize(image, (16, 16)), "columns": columns}, label

    columns = ((rows[names] - mean) / deviation).to_numpy("float32")
    paths = ("images/" + rows["file"]).to_numpy(str)
    data = tf.data.Dataset.from_tensor_slices((paths, columns, rows["target"].to_numpy()))
    data = data.shuffle(len(rows), seed=0) if training else data
    return data.map(load, num_parallel_calls=2).batch(20).prefetch(1)


# %% model: inputs named as in the dataset
import keras

keras.utils.set_random_seed(0)
image = keras.Input((16, 16, 3), name="image")
columns = keras.Input((len(names),), name="columns")
x = keras.layers.GlobalAveragePooling2D()(keras.layers.Rescaling(1 / 127.5, -1)(image))
x = keras.layers.Concatenate()([x, columns])
output = keras.layers.Dense(1, activation="sigmoid")(x)
model = keras.Model([image, columns], output)
model.compile(keras.optimizers.Adam(0.1), "binary_crossentropy", metrics=["accuracy"])
model.fit(dataset(train, True), epochs=12, shuffle=False, verbose=0)
accuracy = model.evaluate(dataset(test, False), verbose=0)[1]
print("accuracy above 0.85:", accuracy > 0.85)

# %% check
y = test["target"]
single = max(np.mean((bright[200:] > 0.5) == y), np.mean((test["age"] > 50) == y))
assert accuracy > single + 0.03, "both together should beat each alone"

# Output:
# accuracy above 0.85: True

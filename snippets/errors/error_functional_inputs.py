"""A model with two inputs takes a list in order, or a dict by the names of the inputs."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
numbers = rng.normal(size=(32, 4)).astype("float32")
codes = rng.integers(0, 3, size=(32, 1))
y = numbers.sum(axis=1)

# %% error
a, b = keras.Input((4,), name="numbers"), keras.Input((1,), dtype="int32", name="codes")
vector = keras.layers.Flatten()(keras.layers.Embedding(3, 2)(b))
output = keras.layers.Dense(1)(keras.layers.Concatenate()([a, vector]))
model = keras.Model([a, b], output)
model.compile(optimizer="adam", loss="mse")
try:
    model.fit(numbers, y, verbose=0)
except ValueError as error:
    words = str(error).split()
    print("ValueError:", *words[:4], "... but", str(error).split("but ")[1].split(".")[0])

# %% fix: list or dict (compile again after a fit that failed)
model.compile(optimizer="adam", loss="mse")
model.fit([numbers, codes], y, verbose=0)
by_list = model.predict([numbers, codes], verbose=0)
by_name = model.predict({"codes": codes, "numbers": numbers}, verbose=0)
print("predictions:", by_name.shape)

# %% fix: in a dataset, a dict per element
import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices(({"numbers": numbers, "codes": codes}, y)).batch(8)
loss = model.evaluate(dataset, verbose=0)

# %% check
assert np.allclose(by_list, by_name), "the order of a dict does not matter"
assert np.isclose(loss, model.evaluate([numbers, codes], y, verbose=0), rtol=1e-4), "the same"

# Output:
# ValueError: Layer "functional" expects 2 ... but it received 1 input tensors
# predictions: (32, 1)

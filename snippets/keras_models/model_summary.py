"""count_params gives the total; summary shows it per layer, and needs a built model."""

# %% model
import math

import keras

model = keras.Sequential([
    keras.Input((11,)),
    keras.layers.Dense(64, activation="relu", name="hidden_1"),
    keras.layers.BatchNormalization(name="norm"),
    keras.layers.Dense(4, activation="softmax", name="output"),
])

# %% as a table, or as text for a file
# model.summary()
lines = []
model.summary(print_fn=lines.append)
text = "\n".join(lines)

# %% numbers
for layer in model.layers:
    print(f"{layer.name:9} {str(layer.output.shape):12} {layer.count_params():5}")
trainable = sum(math.prod(weight.shape) for weight in model.trainable_weights)
total = model.count_params()
print("total", total, "trainable", trainable, "non-trainable", total - trainable)
print(f"{4 * total / 2**20:.3f} MB in float32")

# %% check
assert total == 768 + 4 * 64 + 260, "Dense, batch normalization, Dense"
assert trainable == 768 + 128 + 260, "the moving statistics are not trained"
assert "hidden_1" in text and "1,284" in text, "the table should name layers and total"
unbuilt = keras.Sequential([keras.layers.Dense(4)])
try:
    unbuilt.count_params()
except ValueError as error:
    assert "isn't built" in str(error), "an unbuilt model has nothing to count"
else:
    raise AssertionError("count_params needs a built model")
unbuilt.build((None, 11))
assert unbuilt.count_params() == 48, "build should make the weights"

# Output:
# hidden_1  (None, 64)     768
# norm      (None, 64)     256
# output    (None, 4)      260
# total 1284 trainable 1156 non-trainable 128
# 0.005 MB in float32

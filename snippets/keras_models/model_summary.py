"""count_params gives the total; summary shows it per layer, and needs a built model."""

# %% an 11-64-4 network
import math

import keras

model = keras.Sequential([
    keras.Input((11,)),
    keras.layers.Dense(64, activation="relu", name="hidden_1"),
    keras.layers.BatchNormalization(name="norm"),
    keras.layers.Dense(4, activation="softmax", name="output"),
])
for layer in model.layers:
    print(f"{layer.name:9} {str(layer.output.shape):12} {layer.count_params():5}")
print("total", model.count_params())

# %% trainable and not
trainable = sum(math.prod(weight.shape) for weight in model.trainable_weights)
print("trainable", trainable, "non-trainable", model.count_params() - trainable)

# %% the summary as text
lines = []
model.summary(print_fn=lines.append)
text = "\n".join(lines)

# %% without an input shape there is nothing to count
unbuilt = keras.Sequential([keras.layers.Dense(4)])
try:
    unbuilt.count_params()
except ValueError as error:
    print("ValueError:", str(error)[:35])
unbuilt.build((None, 11))

# %% check
assert model.count_params() == 768 + 4 * 64 + 260, "Dense, batch normalization, Dense"
assert trainable == 768 + 128 + 260, "the moving statistics are not trained"
assert "hidden_1" in text and "1,284" in text, "the table names layers and total"
assert unbuilt.count_params() == 48, "build makes the weights"

# Output:
# hidden_1  (None, 64)     768
# norm      (None, 64)     256
# output    (None, 4)      260
# total 1284
# trainable 1156 non-trainable 128
# ValueError: You tried to call `count_params` on

"""Valid convolutions and poolings shrink an image until none is left; same padding does not."""

# %% error
import keras

layers = keras.layers
stack = keras.Sequential([keras.Input((28, 28, 1))])
try:
    for _ in range(4):
        stack.add(layers.Conv2D(8, 3))
        stack.add(layers.MaxPooling2D())
        print("size", stack.output_shape[1])
except ValueError as error:
    print("ValueError:", str(error)[:29])

# %% fix: same padding
stack = keras.Sequential([keras.Input((28, 28, 1))])
for _ in range(4):
    stack.add(layers.Conv2D(8, 3, padding="same"))
    stack.add(layers.MaxPooling2D())
print("with same padding:", stack.output_shape)

# %% check
assert stack.output_shape == (None, 1, 1, 8), "28, 14, 7, 3, 1"

# Output:
# size 13
# size 5
# size 1
# ValueError: Computed output size would be
# with same padding: (None, 1, 1, 8)

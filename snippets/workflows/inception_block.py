"""Branches with 1x1, 3x3 and 5x5 kernels and pooling join to one feature map for digits."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)

# %% block
import keras
from keras import layers


def inception_block(x, filters):
    branches = [layers.Conv2D(filters, k, padding="same", activation="relu")(x) for k in (1, 3, 5)]
    branches.append(layers.MaxPooling2D(3, strides=1, padding="same")(x))
    return layers.Concatenate()(branches)


# %% model
side = int(X.shape[1] ** 0.5)
images = X.to_numpy("float32").reshape(-1, side, side, 1)
images = images / images.max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)
keras.utils.set_random_seed(0)
inputs = keras.Input(X_train.shape[1:])
block = inception_block(inputs, 8)
outputs = layers.Dense(y.nunique(), activation="softmax")(layers.Flatten()(block))
model = keras.Model(inputs, outputs)
print("block:", inputs.shape, "->", block.shape)

# %% train
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=6, batch_size=64, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0)[1]
print(f"test accuracy {accuracy:.2f}")

# %% check
assert block.shape == (None, 8, 8, 3 * 8 + 1), "channels of all branches"
assert accuracy > 0.92, "the block should read the digits"
try:
    layers.Concatenate()([layers.Conv2D(8, 3)(inputs), layers.Conv2D(8, 5)(inputs)])
    raise AssertionError("branches of different size should be refused")
except ValueError:
    pass

# Output:
# block: (None, 8, 8, 1) -> (None, 8, 8, 25)
# test accuracy 0.98

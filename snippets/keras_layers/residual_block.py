"""A residual block keeps the shape, or changes it with a 1x1 convolution in the shortcut."""

# %% data: one row of pixels per image
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True, as_frame=True)
side = int(X.shape[1] ** 0.5)
images = X.to_numpy(dtype="float32").reshape(-1, side, side, 1) / X.to_numpy().max()
X_train, X_test, y_train, y_test = train_test_split(images, y, stratify=y, random_state=0)

# %% block
import keras

layers = keras.layers


def residual_block(x, filters, stride=1):
    shortcut = x
    x = layers.Conv2D(filters, 3, strides=stride, padding="same", use_bias=False)(x)
    x = layers.Activation("relu")(layers.BatchNormalization()(x))
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    if stride != 1 or shortcut.shape[-1] != filters:
        shortcut = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(shortcut)
        shortcut = layers.BatchNormalization()(shortcut)
    return layers.Activation("relu")(layers.Add()([x, shortcut]))


def dense_block(x):  # for tables: the width stays
    h = layers.Dense(x.shape[-1], activation="relu")(layers.LayerNormalization()(x))
    return layers.Add()([x, layers.Dense(x.shape[-1])(h)])


# %% model
keras.utils.set_random_seed(0)
inputs = keras.Input(X_train.shape[1:])
x = layers.Conv2D(8, 3, padding="same", activation="relu")(inputs)
same = residual_block(x, 8)
half = residual_block(same, 16, stride=2)
x = layers.GlobalAveragePooling2D()(half)
model = keras.Model(inputs, layers.Dense(y.nunique(), activation="softmax")(x))
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.02), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")
print("same:", same.shape, "half:", half.shape)

# %% check
assert accuracy > 0.5, "the network should learn"
assert same.shape == (None, side, side, 8), "the shape should stay"
assert half.shape == (None, side // 2, side // 2, 16), "the shortcut should change with it"
assert dense_block(keras.Input((20,))).shape == (None, 20), "the width should stay"

# Output:
# test accuracy 0.9
# same: (None, 8, 8, 8) half: (None, 4, 4, 16)

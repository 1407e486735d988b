"""PReLU learns its negative slope, one per unit, or per channel with shared_axes."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, kernel_initializer="he_normal"),
    keras.layers.PReLU(),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")
slopes = model.layers[2].get_weights()[0]
print("slopes:", slopes.shape, "moved from 0:", bool(abs(slopes).max() > 0.01))

# %% images: one slope per channel, not per pixel
maps = keras.Input((26, 26, 32))
per_pixel = keras.layers.PReLU()
per_channel = keras.layers.PReLU(shared_axes=[1, 2])
per_pixel(maps), per_channel(maps)
print(per_pixel.count_params(), "slopes, with shared_axes", per_channel.count_params())

# %% check
import numpy as np
import tensorflow as tf

fresh = keras.layers.PReLU()(np.array([[-2.0, -1.0, 3.0]], dtype="float32"))
assert np.array_equal(fresh, [[0, 0, 3]]), "slopes should start at 0, as ReLU"
assert abs(slopes).max() > 0.01 and accuracy > 0.8, "slopes and network should learn"
assert per_channel.count_params() == 32, "shared_axes should leave one slope per channel"
t = tf.constant(np.linspace(-5, 5, 200)[:, None].astype("float32"))
layer = keras.layers.PReLU(alpha_initializer=keras.initializers.Constant(0.4))
with tf.GradientTape(persistent=True) as tape:
    tape.watch(t)
    output = layer(t)
by_x = np.where(t > 0, 1, 0.4)
by_alpha = tape.gradient(output, layer.trainable_weights[0].value)
assert np.allclose(tape.gradient(output, t), by_x), "by x: 1 above zero, alpha below"
assert np.allclose(by_alpha, np.minimum(t, 0).sum(), rtol=1e-4), "by alpha: the negative inputs"

# Output:
# test accuracy 1.0
# slopes: (32,) moved from 0: True
# 21632 slopes, with shared_axes 32

"""softplus is log(1 + exp(x)): strictly positive, with the sigmoid as its slope."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% model: a positive target
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
inputs = keras.Input(X_train.shape[1:])
hidden = keras.layers.Dense(32, activation="relu")(normalize(inputs))
model = keras.Model(inputs, keras.layers.Dense(1, activation="softplus")(hidden))
model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mse")
model.fit(X_train, y_train, epochs=8, verbose=0)
y_pred = model.predict(X_test, verbose=0).ravel()
print("all positive:", bool((y_pred > 0).all()))


# %% mean and standard deviation of the target
def gaussian_loss(y_true, y_pred):
    mean, sigma = y_pred[:, 0], y_pred[:, 1] + 1e-3
    error = (keras.ops.reshape(y_true, (-1,)) - mean) / sigma
    return keras.ops.log(sigma) + 0.5 * error**2


center, scale = y_train.mean(), y_train.std()
hidden = keras.layers.Dense(32, activation="relu")(normalize(inputs))
mean = keras.layers.Dense(1)(hidden)
sigma = keras.layers.Dense(1, activation="softplus")(hidden)
both = keras.Model(inputs, keras.layers.Concatenate()([mean, sigma]))
both.compile(optimizer=keras.optimizers.Adam(0.03), loss=gaussian_loss)
both.fit(X_train, (y_train - center) / scale, epochs=8, verbose=0)
mean, sigma = (both.predict(X_test, verbose=0) * scale + [center, 0]).T
inside = (abs(y_test - mean) < 2 * sigma).mean()

# %% check
import numpy as np
import tensorflow as tf

assert np.mean((y_pred - y_test) ** 2) < y_test.var(), "the network should learn"
assert (sigma > 0).all() and 0.8 < inside < 1, "about 95 % should lie within two deviations"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.softplus(t)
assert np.allclose(output, np.logaddexp(0, t)), "it should be log(1 + exp(x))"
slope = 1 / (1 + np.exp(-t))
assert np.allclose(tape.gradient(output, t), slope, atol=1e-6), "the slope should be the sigmoid"

# Output:
# all positive: True

"""exponential is exp(x): always positive, and infinite in float32 above 88.7."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% model: counts and other positive targets
import keras
import numpy as np

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
start = keras.initializers.Constant(float(np.log(y_train.mean())))
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(
        1, activation="exponential", kernel_initializer="zeros", bias_initializer=start
    ),
])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="poisson", metrics=["mae"])
model.fit(X_train, y_train, epochs=6, verbose=0)
y_pred = model.predict(X_test, verbose=0).ravel()
print("all predictions positive:", bool((y_pred > 0).all()))

# %% check
import tensorflow as tf
from sklearn.linear_model import PoissonRegressor

x = np.array([-2.0, 0.0, 1.0, 88.0, 89.0], dtype="float32")
output = np.asarray(keras.activations.exponential(x))
assert np.allclose(output[:4], np.exp(x[:4])), "exponential should be exp"
assert np.isinf(output[4]), "float32 should overflow above 88.7"
error, base = abs(y_pred - y_test).mean(), abs(y_train.mean() - y_test).mean()
assert error < 0.9 * base, "the network should beat the mean"

rng = np.random.default_rng(0)
rows = rng.uniform(-1, 1, (1000, 1)).astype("float32")
counts = rng.poisson(np.exp(1 + rows))
exact = PoissonRegressor(alpha=0, tol=1e-6).fit(rows, counts[:, 0])
glm = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, activation="exponential")])
glm.set_weights([exact.coef_[:, None], np.array([exact.intercept_])])
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(keras.losses.poisson(counts, glm(rows)))
slopes = tape.gradient(loss, glm.trainable_variables)
assert max(np.abs(s).max() for s in slopes) < 0.01, "its loss is least at the Poisson regression"
t = tf.constant(np.linspace(-5, 5, 200))
with tf.GradientTape() as tape:
    tape.watch(t)
    output = keras.activations.exponential(t)
assert np.allclose(tape.gradient(output, t), np.exp(t), atol=1e-6), "exp should be its own slope"

# Output:
# all predictions positive: True

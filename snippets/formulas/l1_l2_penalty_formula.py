"""Keras penalties are lambda * sum |w| and lambda * sum w^2, and the total loss contains them."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X, y = rng.normal(size=(64, 4)), rng.normal(size=64)


# %% formulas
def penalty(w, l1=0.0, l2=0.0):
    return l1 * np.abs(w).sum() + l2 * (w**2).sum()


def penalty_gradient(w, l1=0.0, l2=0.0):
    return l1 * np.sign(w) + 2 * l2 * w


# %% total loss of a Keras model
import keras

keras.utils.set_random_seed(0)
l2 = keras.regularizers.L2(0.01)
model = keras.Sequential(
    [
        keras.Input(X.shape[1:]),
        keras.layers.Dense(8, activation="relu", kernel_regularizer=l2),
        keras.layers.Dense(1, kernel_regularizer=l2),
    ]
)
model.compile(optimizer="sgd", loss="mse", metrics=["mse"])
result = model.evaluate(X, y, batch_size=len(X), return_dict=True, verbose=0)
by_hand = sum(penalty(layer.kernel.numpy(), l2=0.01) for layer in model.layers)
print(f"loss {result['loss']:.3f} = mse {result['mse']:.3f} + penalties {by_hand:.3f}")

# %% check
import tensorflow as tf
from sklearn.linear_model import Ridge

assert len(model.losses) == 2, "model.losses should hold one penalty per regularised kernel"
assert np.isclose(sum(float(p) for p in model.losses), by_hand, rtol=1e-5), "model.losses"
assert np.isclose(result["loss"], result["mse"] + by_hand, rtol=1e-4), "loss = data + penalty"
for trial in range(50):
    w, (a, b) = rng.normal(size=(4, 3)).astype("float32"), rng.uniform(1e-4, 0.1, size=2)
    variable = tf.Variable(w)
    with tf.GradientTape() as tape:
        theirs = keras.regularizers.L1L2(l1=a, l2=b)(variable)
    assert np.isclose(float(theirs), penalty(w, a, b), rtol=1e-4), f"trial {trial}: penalty"
    gradient = tape.gradient(theirs, variable)
    assert np.allclose(gradient, penalty_gradient(w, a, b), rtol=1e-4), f"trial {trial}: gradient"
for regularizer, name in ((keras.regularizers.L1(), "l1"), (keras.regularizers.L2(), "l2")):
    assert np.isclose(float(getattr(regularizer, name)), 0.01), f"default of {name}"
n, strength = len(X), 0.1  # minimum of mean squared error + strength * sum w^2
minimum = np.linalg.solve(X.T @ X + n * strength * np.eye(4), X.T @ y)
ridge = Ridge(alpha=n * strength, fit_intercept=False).fit(X, y)
assert np.allclose(ridge.coef_, minimum), "alpha of Ridge should be strength times the rows"

# Output:
# loss 1.471 = mse 1.420 + penalties 0.051

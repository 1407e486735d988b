"""Focal loss weighs a row by (1 - p_t) ** gamma; gamma = 0 is plain cross-entropy."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(2000, 10, n_informative=4, weights=[0.95], random_state=0)

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss=keras.losses.BinaryFocalCrossentropy(apply_class_balancing=True, alpha=0.75, gamma=2.0),
    metrics=[keras.metrics.AUC(name="auc")],
)
history = model.fit(X, y, epochs=10, verbose=0).history
print("AUC above 0.8:", history["auc"][-1] > 0.8)

# %% several classes: one-hot targets, softmax
multiclass = keras.losses.CategoricalFocalCrossentropy(alpha=1.0, gamma=2.0)

# %% check
import numpy as np

assert history["auc"][-1] > 0.8, "it should learn the rare class"
rng = np.random.default_rng(0)
t, p = rng.integers(0, 2, 500), rng.uniform(0.02, 0.98, 500)
p_t, weight = np.where(t == 1, p, 1 - p), np.where(t == 1, 0.75, 0.25)
formula = (1 - p_t) ** 2 * -np.log(p_t)
plain, binary = -np.log(p_t).mean(), keras.losses.BinaryFocalCrossentropy
assert np.isclose(float(binary()(t, p)), formula.mean(), rtol=1e-3), "without balancing no alpha"
assert np.isclose(float(model.loss(t, p)), (weight * formula).mean(), rtol=1e-3), "alpha, class 1"
assert np.isclose(float(binary(gamma=0.0)(t, p)), plain, rtol=1e-3), "gamma 0: cross-entropy"
p3 = rng.dirichlet(np.ones(3), 500)
k = rng.integers(0, 3, 500)
one_hot, p_t = np.eye(3)[k], p3[np.arange(500), k]
formula = ((1 - p_t) ** 2 * -np.log(p_t)).mean()
assert np.isclose(float(multiclass(one_hot, p3)), formula, rtol=1e-3), "the categorical form"
default = keras.losses.CategoricalFocalCrossentropy(gamma=0.0)
quarter = 0.25 * -np.log(p_t).mean()
assert np.isclose(float(default(one_hot, p3)), quarter, rtol=1e-3), "alpha 0.25 is always on"

# Output:
# AUC above 0.8: True

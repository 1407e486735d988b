"""Keras needs a dict of class weights; wrong keys are silently ignored."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 3)).astype("float32")
y = (rng.uniform(size=200) < 0.1).astype(int)

# %% error
import keras

model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", loss="binary_crossentropy")
try:
    model.fit(X, y, class_weight="balanced", verbose=0)
except AttributeError as error:
    print("AttributeError:", error)

# %% fix
from sklearn.utils.class_weight import compute_class_weight

weights = compute_class_weight("balanced", classes=np.unique(y), y=y)
class_weight = dict(enumerate(weights))
print("weights:", {key: round(float(value), 2) for key, value in class_weight.items()})
model.fit(X, y, class_weight=class_weight, verbose=0)


# %% check
def loss(class_weight):
    history = model.fit(X, y, batch_size=200, class_weight=class_weight, verbose=0)
    return history.history["loss"][0]


model.compile(keras.optimizers.SGD(0.0), loss="binary_crossentropy")  # learns nothing
proba = model.predict(X, verbose=0).ravel()
entropy = -np.log(np.where(y == 1, proba, 1 - proba))
assert np.isclose(weights[y].mean(), 1), "mean 1 over the rows"
assert np.isclose(loss(class_weight), np.mean(weights[y] * entropy), rtol=1e-3), "weighted mean"
assert np.isclose(loss({"no": 9.0, "yes": 9.0}), entropy.mean(), rtol=1e-3), "names match nothing"

# Output:
# AttributeError: 'str' object has no attribute 'get'
# weights: {0: 0.54, 1: 6.25}

"""MaxNorm caps the norm of each unit's weights after every update, NonNeg sets negatives to 0."""

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
cap = keras.constraints.MaxNorm(3)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(64, activation="relu", kernel_constraint=cap),
    keras.layers.Dropout(0.3),
    keras.layers.Dense(64, activation="relu", kernel_constraint=cap),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=6, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")

# %% check
import numpy as np

assert accuracy > 0.8, "the network should learn"
kernel = np.array([[3.0, 0.3], [4.0, 0.4]], dtype="float32")  # columns of norm 5 and 0.5
norms = np.linalg.norm(np.asarray(keras.constraints.MaxNorm(2)(kernel)), axis=0)
assert np.allclose(norms, [2, 0.5], atol=1e-4), "only the large column should shrink"
rows = np.random.default_rng(0).normal(size=(128, 2))
target = rows @ [10.0, -10.0]


def weights(constraint, epochs=4):
    start = keras.initializers.Constant(-5.0)
    layer = keras.layers.Dense(1, kernel_constraint=constraint, kernel_initializer=start)
    net = keras.Sequential([keras.Input((2,)), layer])
    net.compile(optimizer=keras.optimizers.SGD(0.4), loss="mse", run_eagerly=True)
    net.fit(rows, target, batch_size=128, epochs=epochs, verbose=0)
    return layer.get_weights()[0].ravel()


assert np.allclose(weights(None), [10, -10], atol=1), "without a constraint"
assert np.linalg.norm(weights(keras.constraints.MaxNorm(3))) < 3.001, "the norm should be capped"
assert weights("non_neg").min() == 0, "the negative weight should become 0"
assert weights("non_neg", epochs=0).min() < 0, "initial weights should not be constrained"

# Output:
# test accuracy 1.0

"""The L2 penalty is l2 * sum(w ** 2), and it makes the trained weights smaller."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% model
import keras


def train(l2):
    keras.utils.set_random_seed(0)
    regularizer = keras.regularizers.L2(l2)
    normalize = keras.layers.Normalization()
    normalize.adapt(X_train.to_numpy())
    model = keras.Sequential([
        keras.Input(X_train.shape[1:]),
        normalize,
        keras.layers.Dense(64, activation="relu", kernel_regularizer=regularizer),
        keras.layers.Dense(64, activation="relu", kernel_regularizer=regularizer),
        keras.layers.Dense(1),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="mse", metrics=["mae"])
    model.fit(X_train, y_train, epochs=10, verbose=0)
    return model


models = {l2: train(l2) for l2 in (0.0, 1.0)}
for l2, model in models.items():
    _, mae = model.evaluate(X_test, y_test, verbose=0)
    print(f"l2={l2}: mean absolute error", round(mae, -1))

# %% check
import numpy as np

norms = [np.linalg.norm(model.layers[1].get_weights()[0]) for model in models.values()]
assert norms[1] < norms[0], "the penalty should shrink the weights"
values = np.array([1.0, -2.0, 3.0], dtype="float32")
penalty = keras.regularizers.L2(0.1)
assert np.isclose(penalty(values), 0.1 * 14), "l2 * sum of squares, without one half"
assert np.isclose(keras.regularizers.L2().l2, 0.01), "the default should be 0.01"
assert float(keras.regularizers.L1L2()(values)) == 0, "L1L2 should do nothing by default"
assert keras.regularizers.l2 is keras.regularizers.L2, "both names should be one class"

# Output:
# l2=0.0: mean absolute error 50.0
# l2=1.0: mean absolute error 50.0

"""The old module is gone; keras.wrappers.SKLearnClassifier wraps a builder of X and y."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% error
try:
    from keras.wrappers.scikit_learn import KerasClassifier  # noqa: F401
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)

# %% fix
import keras

keras.config.disable_interactive_logging()
keras.utils.set_random_seed(0)


def build(X, y):
    """A compiled model for one-hot targets."""
    model = keras.Sequential(
        [keras.Input((X.shape[1],)), keras.layers.Dense(y.shape[1], activation="softmax")]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.1), loss="categorical_crossentropy")
    return model


clf = keras.wrappers.SKLearnClassifier(build).fit(X, y, epochs=15, verbose=0)
print("accuracy above 0.8:", clf.score(X, y) > 0.8)

# %% check
assert clf.score(X, y) > 0.8, "the wrapped model should learn"

# Output:
# ModuleNotFoundError: No module named 'keras.wrappers.scikit_learn'
# accuracy above 0.8: True

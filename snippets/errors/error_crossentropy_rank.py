"""Integer labels go with the sparse loss, one-hot labels with the categorical one."""

# %% error
import keras
import numpy as np

rng = np.random.default_rng(0)
X, y = rng.normal(size=(32, 4)), rng.integers(0, 3, 32)
one_hot = keras.utils.to_categorical(y, 3)


def fit(loss, y):
    """One epoch of a softmax model with three classes."""
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
    model.compile(optimizer="adam", loss=loss)
    return model.fit(X, y, verbose=0).history["loss"][0]


pairs = {"categorical_crossentropy": y, "sparse_categorical_crossentropy": one_hot}
for loss, labels in pairs.items():
    try:
        fit(loss, labels)
    except ValueError as error:
        print("ValueError:", str(error).split(". Received")[0])

# %% fix
keras.utils.set_random_seed(0)
sparse = fit("sparse_categorical_crossentropy", y)
keras.utils.set_random_seed(0)
categorical = fit("categorical_crossentropy", one_hot)
print("the same loss either way:", round(sparse, 4) == round(categorical, 4))

# %% check
assert abs(sparse - categorical) < 1e-4, "both are the same loss"

# Output:
# ValueError: Arguments `target` and `output` must have the same rank (ndim)
# ValueError: Argument `output` must have rank (ndim) `target.ndim - 1`
# the same loss either way: True

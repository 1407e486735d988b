"""Integer and one-hot labels, each with its loss, give the same training curve."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.preprocessing import scale

X, y = load_wine(return_X_y=True, as_frame=True)
X = scale(X)
targets = {
    "sparse_categorical_crossentropy": y,
    "categorical_crossentropy": keras.utils.to_categorical(y),
}

# %% train with both
curves = {}
for loss, target in targets.items():
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((13,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    history = model.fit(X, target, epochs=5, verbose=0).history
    curves[loss] = [*history["loss"], *history["accuracy"]]
    print(f"{loss:32} target {target.shape}")

first, second = curves.values()
print("same curves:", np.allclose(first, second, atol=1e-4))

# %% check
assert np.allclose(first, second, atol=1e-4), "the two losses are one loss"

# Output:
# sparse_categorical_crossentropy  target (178,)
# categorical_crossentropy         target (178, 3)
# same curves: True

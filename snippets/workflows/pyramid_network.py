"""Two numbers, first share and shrink factor, give the layer sizes of a pyramid network."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% function
import keras


def build_pyramid(n_features, first=0.5, shrink=0.5, widest=200, smallest=20, max_layers=10):
    """Layers of first * widest units, shrunk until fewer than smallest."""
    model = keras.Sequential([keras.Input((n_features,))])
    units = int(first * widest)
    while units >= smallest and len(model.layers) < max_layers:
        model.add(keras.layers.Dense(units, activation="relu"))
        units = int(units * shrink)  # inside the loop, as an integer
    model.add(keras.layers.Dense(1, activation="sigmoid"))
    return model


# %% sizes
for first, shrink in [(0.5, 0.5), (1.0, 0.3), (0.2, 0.9), (1.0, 1.0)]:
    model = build_pyramid(X.shape[1], first, shrink)
    print(f"first {first}, shrink {shrink}:", [layer.units for layer in model.layers])

# %% train one
from sklearn.preprocessing import scale

keras.utils.set_random_seed(0)
model = build_pyramid(X.shape[1], first=0.5, shrink=0.5)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(scale(X), y, epochs=5, verbose=0).history
print(f"training accuracy {history['accuracy'][-1]:.2f}")

# %% check
import numpy as np

assert [layer.units for layer in model.layers] == [100, 50, 25, 1], "halved each time"
assert history["loss"][-1] < history["loss"][0], "the pyramid should learn"
assert len(build_pyramid(30, 1.0, 1.0).layers) == 11, "a factor of 1 should stop at max_layers"
for units in (16.0, np.int64(16)):
    try:
        keras.layers.Dense(units)
        raise AssertionError("a float or a NumPy integer should be refused")
    except ValueError:
        pass

# Output:
# first 0.5, shrink 0.5: [100, 50, 25, 1]
# first 1.0, shrink 0.3: [200, 60, 1]
# first 0.2, shrink 0.9: [40, 36, 32, 28, 25, 22, 1]
# first 1.0, shrink 1.0: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 1]
# training accuracy 0.99

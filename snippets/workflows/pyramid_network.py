"""Two numbers, first share and shrink factor, give the layer sizes of a pyramid network."""

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
    model = build_pyramid(30, first, shrink)
    print(f"first {first}, shrink {shrink}:", [layer.units for layer in model.layers])
assert len(model.layers) == 11, "a factor of 1 stops at max_layers"

# %% train one
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import scale

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
keras.utils.set_random_seed(0)
model = build_pyramid(30, 0.5, 0.5)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(scale(X), y, epochs=5, verbose=0).history
print("trains:", history["loss"][-1] < history["loss"][0])

# %% check
assert [layer.units for layer in model.layers] == [100, 50, 25, 1], "halved each time"
assert history["loss"][-1] < history["loss"][0], "the pyramid should learn"

# Output:
# first 0.5, shrink 0.5: [100, 50, 25, 1]
# first 1.0, shrink 0.3: [200, 60, 1]
# first 0.2, shrink 0.9: [40, 36, 32, 28, 25, 22, 1]
# first 1.0, shrink 1.0: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 1]
# trains: True

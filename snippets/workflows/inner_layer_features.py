"""A model of the inner layer shows its two features separating the classes over the epochs."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% network with a layer of two units
import keras
import numpy as np
from sklearn.preprocessing import scale

classes, y_index = np.unique(y, return_inverse=True)  # labels to 0 ... K-1
X_scaled = scale(X)
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X.shape[1:]),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dense(2, activation="tanh", name="inner"),
        keras.layers.Dense(len(classes), activation="softmax"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.03)
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])

# %% output of the inner layer, and of all layers at once
features = keras.Model(model.inputs[0], model.get_layer("inner").output)
every = keras.Model(model.inputs[0], [layer.output for layer in model.layers])
print("all layers:", [output.shape for output in every.predict(X_scaled, verbose=0)])

# %% watch it over the epochs
import matplotlib.pyplot as plt

shared = {"sharex": True, "sharey": True}
figure, axes = plt.subplots(1, 5, figsize=(10, 2.5), **shared, layout="constrained")
film = []
for epoch, ax in enumerate(axes.flat):
    model.fit(X_scaled, y_index, epochs=2, batch_size=16, verbose=0)
    film.append(features.predict(X_scaled, verbose=0))
    ax.scatter(*film[-1].T, c=y_index, s=8)
    ax.set_title(f"epoch {2 * epoch + 2}", fontsize=8)
plt.show()

# %% check
from sklearn.metrics import silhouette_score

assert film[-1].shape == (150, 2), "two features per sample"
first, last = (silhouette_score(F, y) for F in (film[0], film[-1]))
assert last > first, "training should separate the classes, without a new features model"
outputs = every(X_scaled)
assert np.allclose(outputs[1], film[-1], atol=1e-5), "the second output is the inner layer"

# Output:
# all layers: [(150, 8), (150, 2), (150, 3)]

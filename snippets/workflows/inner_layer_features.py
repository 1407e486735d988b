"""A model of the inner layer shows its two features separating the classes over the epochs."""

# %% data
import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_iris
from sklearn.metrics import silhouette_score
from sklearn.preprocessing import scale

X, y = load_iris(return_X_y=True, as_frame=True)
X = scale(X)

# %% network with a layer of two units
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((4,)),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dense(2, activation="tanh", name="inner"),
        keras.layers.Dense(3, activation="softmax"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.02)
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
features = keras.Model(model.inputs[0], model.get_layer("inner").output)

# %% two epochs at a time
shared = {"sharex": True, "sharey": True}
figure, axes = plt.subplots(2, 5, figsize=(10, 4), **shared, layout="constrained")
values = []
for epoch, ax in enumerate(axes.flat):
    model.fit(X, y, epochs=2, batch_size=16, verbose=0)
    F = np.array(features(X))
    values.append(silhouette_score(F, y))
    ax.scatter(*F.T, c=y, s=8)
    ax.set_title(f"epoch {2 * epoch + 2}", fontsize=8)
figure.supxlabel("feature 1")
figure.supylabel("feature 2")
print("features:", F.shape, " silhouette grows:", values[-1] > values[0])
plt.show()

# %% check
assert F.shape == (150, 2), "two features per sample"
assert values[-1] > values[0], "training separates the classes"

# Output:
# features: (150, 2)  silhouette grows: True

"""Dense with an activation equals Dense followed by an Activation layer."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: the activation after the normalization
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, use_bias=False),
    keras.layers.BatchNormalization(),
    keras.layers.Activation("relu"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.02), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=5, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")


# %% a function of your own, that can be saved
@keras.saving.register_keras_serializable()
def cube(x):
    return x**3


layer = keras.layers.Activation(cube)

# %% check
import numpy as np

rows = np.random.default_rng(0).normal(size=(5, 3)).astype("float32")
inside = keras.Sequential([keras.Input((3,)), keras.layers.Dense(8, activation="relu")])
relu = keras.layers.Activation("relu")
apart = keras.Sequential([keras.Input((3,)), keras.layers.Dense(8), relu])
apart.set_weights(inside.get_weights())
assert np.allclose(inside(rows), apart(rows)), "argument and layer should give the same"
assert np.allclose(layer(rows), rows**3, rtol=1e-4), "any function of a tensor should do"
net = keras.Sequential([keras.Input((3,)), layer])
net.save("activation.keras")
loaded = keras.saving.load_model("activation.keras")
assert np.allclose(loaded(rows), net(rows)), "a registered function should load"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0

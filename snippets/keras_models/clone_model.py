"""clone_model copies the architecture and the compilation, not the weights."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% model
import keras
import numpy as np

model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Dense(8, activation="relu"),
    keras.layers.Dense(len(np.unique(y)), activation="softmax"),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=2, verbose=0)

# %% clone: new random weights
clone = keras.models.clone_model(model)
print("compiled:", clone.compiled, "parameters:", clone.count_params())

# %% twin: the same weights
twin = keras.models.clone_model(model)
twin.set_weights(model.get_weights())


# %% exchange layers on the way
def to_tanh(layer):
    config = layer.get_config()
    if config.get("activation") == "relu":
        config["activation"] = "tanh"
    return layer.__class__.from_config(config)


tanh_model = keras.models.clone_model(model, clone_function=to_tanh)
print("activation:", tanh_model.layers[0].activation.__name__)

# %% check
import copy

same = [np.array_equal(a, b) for a, b in zip(clone.get_weights(), model.get_weights())]
assert clone.compiled and not same[0], "the clone should be compiled, with new weights"
assert int(clone.optimizer.iterations.numpy()) == 0, "its optimizer should start from nothing"
assert np.allclose(twin.predict(X, verbose=0), model.predict(X, verbose=0)), "twin: same outputs"
twin.fit(X, y, epochs=1, verbose=0)
assert not np.array_equal(twin.get_weights()[0], model.get_weights()[0]), "they are independent"
deep = copy.deepcopy(model)
assert np.array_equal(deep.get_weights()[0], model.get_weights()[0]), "deepcopy keeps weights"
assert int(deep.optimizer.iterations.numpy()) == 10, "and the optimizer's 2 x 5 steps"
assert tanh_model.layers[0].activation is keras.activations.tanh, "relu should have become tanh"

# Output:
# compiled: True parameters: 67
# activation: tanh

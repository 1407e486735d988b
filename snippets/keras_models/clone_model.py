"""clone_model copies the architecture and the compilation, not the weights."""

# %% model
import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(8, activation="relu"),
    keras.layers.Dense(1),
])
model.compile(optimizer="adam", loss="mse")

# %% clone
clone = keras.models.clone_model(model)
print("compiled:", clone.compiled, "parameters:", clone.count_params())
assert clone.compiled, "the clone is compiled (not in Keras 3.5)"
assert clone.optimizer is not model.optimizer, "with an optimizer of its own"
assert not np.array_equal(clone.get_weights()[0], model.get_weights()[0]), "new random weights"

# %% with the same weights
clone.set_weights(model.get_weights())
X = np.random.default_rng(0).normal(size=(5, 4))
assert np.allclose(clone.predict(X, verbose=0), model.predict(X, verbose=0)), "same outputs"


# %% exchange an activation on the way
def to_tanh(layer):
    config = layer.get_config()
    if config.get("activation") == "relu":
        config["activation"] = "tanh"
    return layer.__class__.from_config(config)


tanh_model = keras.models.clone_model(model, clone_function=to_tanh)
print("activation:", tanh_model.layers[0].activation.__name__)
assert tanh_model.layers[0].activation is keras.activations.tanh, "relu became tanh"

# Output:
# compiled: True parameters: 49
# activation: tanh

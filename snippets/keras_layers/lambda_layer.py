"""A Lambda layer works in training, but load_model refuses it unless safe_mode is off."""

# %% use
import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(4, 3)).astype("float32")
model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Lambda(lambda x: x**2, output_shape=(3,)),
])

# %% loading is blocked
model.save("lambda.keras")
try:
    keras.saving.load_model("lambda.keras")
except ValueError as error:
    print("ValueError mentions safe_mode:", "safe_mode" in str(error))
loaded = keras.saving.load_model("lambda.keras", safe_mode=False)

# %% without Lambda: keras.ops works on symbolic tensors
inputs = keras.Input((3,))
plain = keras.Model(inputs, keras.ops.square(inputs))
plain.save("plain.keras")
again = keras.saving.load_model("plain.keras")
print("with keras.ops no Lambda is needed")

# %% check
assert np.allclose(model.predict(X, verbose=0), X**2, atol=1e-5), "squares"
assert np.allclose(loaded.predict(X, verbose=0), X**2, atol=1e-5), "loaded at your own risk"
assert np.allclose(again.predict(X, verbose=0), X**2, atol=1e-5), "saves and loads safely"

# Output:
# ValueError mentions safe_mode: True
# with keras.ops no Lambda is needed

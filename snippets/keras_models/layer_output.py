"""A model from the inputs to an inner layer's output gives that layer's features."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(8, activation="tanh", name="hidden"),
    keras.layers.Dense(3, activation="softmax", name="output"),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(X, y, epochs=2, verbose=0)

# %% features of the hidden layer
hidden = model.get_layer("hidden")
print("symbolic:", hidden.input.shape, "->", hidden.output.shape)
extractor = keras.Model(model.inputs, hidden.output)
features = extractor.predict(X, verbose=0)
print("features:", features.shape)
kernel, bias = hidden.get_weights()

# %% every layer at once
outputs = keras.Model(model.inputs, [layer.output for layer in model.layers])
print([array.shape for array in outputs.predict(X, verbose=0)])

# %% a layer that was never called has none
try:
    keras.layers.Dense(3).output
except (AttributeError, ValueError) as error:
    print("error: ...", str(error)[-43:])

# %% check
assert np.allclose(features, np.tanh(X @ kernel + bias), atol=1e-4), "the layer's activations"

# Output:
# symbolic: (None, 4) -> (None, 8)
# features: (150, 8)
# [(150, 8), (150, 3)]
# error: ... been called and thus has no defined output.

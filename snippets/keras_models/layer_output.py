"""A model from the inputs to an inner layer's output gives that layer's features."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% train
import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Dense(8, activation="tanh", name="hidden"),
    keras.layers.Dense(len(np.unique(y)), activation="softmax", name="output"),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(X, y, epochs=2, verbose=0)

# %% features of the hidden layer
extractor = keras.Model(model.inputs, model.get_layer("hidden").output)
features = extractor.predict(X, verbose=0)
print("features:", features.shape)

# %% another classifier on them
from sklearn.linear_model import LogisticRegression

classifier = LogisticRegression(max_iter=1000).fit(features, y)

# %% every layer at once
outputs = keras.Model(model.inputs, [layer.output for layer in model.layers])
print([array.shape for array in outputs.predict(X, verbose=0)])

# %% check
hidden = model.get_layer("hidden")
kernel, bias = hidden.get_weights()
assert hidden.output.shape == (None, 8), "symbolic: a shape, no numbers"
assert np.allclose(features, np.tanh(X @ kernel + bias), atol=1e-4), "the layer's activations"
assert classifier.score(features, y) > 0.9, "the features should separate the classes"
hidden.set_weights([np.zeros_like(kernel), bias])
assert np.allclose(extractor.predict(X, verbose=0), np.tanh(bias)), "weights should be shared"
unbuilt = keras.Sequential([keras.layers.Dense(3)])
for get in (lambda: keras.layers.Dense(3).output, lambda: unbuilt.inputs[0]):
    try:
        get()
    except (AttributeError, ValueError, TypeError):
        continue
    raise AssertionError("without an input there should be no symbolic tensor")

# Output:
# features: (150, 8)
# [(150, 8), (150, 3)]

"""to_json holds the architecture; model_from_json builds it with new weights."""

# %% model
import json

import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(8, activation="relu", name="hidden"),
    keras.layers.Dense(1),
], name="net")

# %% to text and back
text = model.to_json()
print("class:", json.loads(text)["class_name"])
rebuilt = keras.models.model_from_json(text)
print([layer.name for layer in rebuilt.layers], rebuilt.count_params())
assert rebuilt.count_params() == model.count_params() == 49, "same architecture"
assert not np.array_equal(rebuilt.get_weights()[0], model.get_weights()[0]), "weights are new"

# %% the weights travel on their own
model.save_weights("net.weights.h5")
rebuilt.load_weights("net.weights.h5")
X = np.ones((2, 4))
assert np.allclose(rebuilt.predict(X, verbose=0), model.predict(X, verbose=0)), "now equal"
assert not hasattr(model, "to_yaml"), "YAML went long ago"

# Output:
# class: Sequential
# ['hidden', 'dense'] 49

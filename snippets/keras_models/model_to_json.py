"""to_json holds the architecture; model_from_json builds it with new weights."""

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(8, activation="relu", name="hidden"),
    keras.layers.Dense(1),
], name="net")

# %% save: architecture as text, weights on their own
from pathlib import Path

Path("net.json").write_text(model.to_json())
model.save_weights("net.weights.h5")

# %% load
rebuilt = keras.models.model_from_json(Path("net.json").read_text())
rebuilt.load_weights("net.weights.h5")
print([layer.name for layer in rebuilt.layers], rebuilt.count_params())

# %% check
import json

import numpy as np

text = Path("net.json").read_text()
assert json.loads(text)["class_name"] == "Sequential", "it should be plain JSON"
X = np.ones((2, 4))
new = keras.models.model_from_json(text)
assert not np.array_equal(new.get_weights()[0], model.get_weights()[0]), "weights are new"
assert np.allclose(rebuilt.predict(X, verbose=0), model.predict(X, verbose=0)), "loaded: equal"
assert not hasattr(model, "to_yaml"), "to_yaml is gone"
model.compile("adam", "mse")
compiled = keras.models.model_from_json(model.to_json())
assert compiled.compiled, "a compiled model's text should give a compiled model"

# Output:
# ['hidden', 'dense'] 49

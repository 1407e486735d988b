"""Weight files end in .weights.h5."""

# %% error
import keras
import numpy as np

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
try:
    model.save_weights("w.h5")
except ValueError as error:
    print("ValueError:", error)

# %% fix
model.save_weights("w.weights.h5")
twin = keras.models.clone_model(model)
twin.load_weights("w.weights.h5")
print("same weights:", np.allclose(twin.get_weights()[0], model.get_weights()[0]))

# %% check
assert np.allclose(twin.get_weights()[0], model.get_weights()[0]), "the weights should be back"

# Output:
# ValueError: The filename must end in `.weights.h5`. Received: filepath=w.h5
# same weights: True

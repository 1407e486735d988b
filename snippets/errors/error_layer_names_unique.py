"""Layer names are unique within a model; the same layer object twice shares its weights."""

# %% error: two layers of one name
import keras

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(4, name="hidden")])
try:
    model.add(keras.layers.Dense(4, name="hidden"))
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])


# %% error: two members of an ensemble with one name
def build(name):
    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)], name=name)


inputs = keras.Input((4,))
try:
    keras.Model(inputs, keras.layers.Average()([build("net")(inputs), build("net")(inputs)]))
except ValueError as error:
    print("ValueError:", str(error).split(". ")[0])

# %% fix
members = [build(f"net_{i}") for i in range(2)]
ensemble = keras.Model(inputs, keras.layers.Average()([net(inputs) for net in members]))

# %% fix: the same object twice is no error, it is shared
dense = keras.layers.Dense(4)
shared = keras.Sequential([keras.Input((4,)), dense, dense])
print("parameters, counted once:", shared.count_params())

# %% check
import numpy as np

X = np.ones((2, 4), dtype="float32")
mean = np.mean([net.predict(X, verbose=0) for net in members], axis=0)
assert np.allclose(ensemble.predict(X, verbose=0), mean, atol=1e-6), "the mean of both"
assert shared.count_params() == 4 * 4 + 4, "one layer, used twice"

# Output:
# ValueError: All layers added to a Sequential model should have unique names
# ValueError: The name "net" is used 2 times in the model
# parameters, counted once: 20

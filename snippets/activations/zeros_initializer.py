"""With equal weights hidden units stay copies, zero ReLU units never move; random ones part."""

# %% data
import keras
import numpy as np
from sklearn.datasets import make_moons

X, y = make_moons(200, noise=0.1, random_state=0)


def hidden_units(initializer, activation="tanh", output="ones"):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((2,)),
        keras.layers.Dense(4, activation=activation, kernel_initializer=initializer),
        keras.layers.Dense(1, activation="sigmoid", kernel_initializer=output),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.05), loss="binary_crossentropy")
    model.fit(X, y, epochs=5, verbose=0)
    return model.layers[0].get_weights()[0]


# %% distinct columns of the hidden kernel after training
for initializer in ("zeros", "glorot_uniform"):
    kernel = hidden_units(initializer)
    distinct = len(np.unique(kernel.round(3), axis=1).T)
    print(f"{initializer:15} {distinct} distinct units of 4")
    assert distinct == (1 if initializer == "zeros" else 4), "symmetry"

# %% output bias at the class prior
share = 0.05
bias = keras.initializers.Constant(np.log(share / (1 - share)))
model = keras.Sequential([
    keras.Input((2,)), keras.layers.Dense(1, activation="sigmoid", bias_initializer=bias),
])

# %% check
assert not hidden_units("zeros", "relu", "glorot_uniform").any(), "ReLU: gradient 0 at 0"
assert np.isclose(model(np.zeros((1, 2)))[0, 0], 0.05, atol=1e-4), "starts at the prior"

# Output:
# zeros           1 distinct units of 4
# glorot_uniform  4 distinct units of 4

"""With equal weights hidden units stay copies, zero ReLU units never move; random ones part."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% output bias: start at the share of the positives
import keras
import numpy as np

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
share = y_train.mean()
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(
        1,
        activation="sigmoid",
        bias_initializer=keras.initializers.Constant(float(np.log(share / (1 - share)))),
    ),
])
model.compile(optimizer=keras.optimizers.Adam(0.02), loss="binary_crossentropy")
model.fit(X_train, y_train, epochs=6, verbose=0)
y_pred = (model.predict(X_test, verbose=0).ravel() > 0.5).astype(int)
print(f"test accuracy {(y_pred == y_test).mean():.1f}")


# %% check
def distinct_units(initializer, activation="tanh", output="ones"):
    keras.utils.set_random_seed(0)
    net = keras.Sequential([
        keras.Input(X_train.shape[1:]),
        normalize,
        keras.layers.Dense(4, activation=activation, kernel_initializer=initializer),
        keras.layers.Dense(1, activation="sigmoid", kernel_initializer=output),
    ])
    net.compile(keras.optimizers.Adam(0.01), loss="binary_crossentropy", run_eagerly=True)
    net.fit(X_train, y_train, batch_size=len(X_train), epochs=2, verbose=0)
    return len(np.unique(net.layers[1].get_weights()[0].round(4), axis=1).T)


assert distinct_units("zeros") == 1, "zero kernels should stay copies of each other"
assert distinct_units("ones") == 1, "and so should constant ones"
assert distinct_units("glorot_uniform") == 4, "random kernels should part"
assert distinct_units("zeros", "relu", "glorot_uniform") == 1, "zero ReLU units should not move"
assert distinct_units("zeros", "tanh", "glorot_uniform") == 4, "tanh units should part"
prior = keras.layers.Dense(1, "sigmoid", bias_initializer=model.layers[-1].bias_initializer)
assert np.allclose(prior(np.zeros((1, 2))), share, atol=1e-4), "it should start at the share"

# Output:
# test accuracy 1.0

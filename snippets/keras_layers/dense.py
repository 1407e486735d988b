"""Dense computes activation(x @ kernel + bias) with (inputs + 1) * units parameters."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    normalize,
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(y.nunique(), activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")
for layer in model.layers[1:]:
    print(layer.units, "units:", layer.count_params(), "parameters")

# %% check
import numpy as np

rows = np.random.default_rng(0).normal(size=(5, 11)).astype("float32")
layer = keras.layers.Dense(64, activation="relu")
output = np.asarray(layer(rows))
kernel, bias = layer.get_weights()
by_hand = np.maximum(rows @ kernel + bias, 0)
assert np.allclose(output, by_hand, atol=1e-5), "it should be relu(x @ kernel + bias)"
assert layer.count_params() == (11 + 1) * 64 == 768, "(inputs + 1) * units"
last = keras.layers.Dense(4)
assert last(output).shape == (5, 4) and last.count_params() == 260, "64 inputs and 4 units"
assert last.activation is keras.activations.linear, "None should be the identity"
assert keras.layers.Dense(3)(np.zeros((2, 20, 8))).shape == (2, 20, 3), "on the last axis only"
for units in (16.0, np.int64(16), 0):
    try:
        keras.layers.Dense(units)
        message = "no error"
    except ValueError as error:
        message = str(error)
    assert "positive integer" in message, f"{units!r} should be refused"
wrong = keras.layers.Dense(3, activation=keras.layers.PReLU)(rows)
assert isinstance(wrong, keras.layers.PReLU), "the class should give a layer, not a tensor"
assert accuracy > 0.8, "the network should learn"

# Output:
# test accuracy 1.0
# 64 units: 896 parameters
# 32 units: 2080 parameters
# 3 units: 99 parameters

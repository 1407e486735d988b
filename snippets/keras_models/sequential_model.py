"""A list of layers and a series of add calls build the same network for a table."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras
import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
n_classes = len(np.unique(y_train))
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(shape=X_train.shape[1:]),
    keras.layers.Dense(64, activation="relu", name="hidden_1"),
    keras.layers.Dense(n_classes, activation="softmax", name="output"),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(scaler.transform(X_train), y_train, epochs=20, verbose=0)
scores = model.evaluate(scaler.transform(X_test), y_test, verbose=0, return_dict=True)
for layer in model.layers:
    print(f"{layer.name:9}{layer.count_params():5} parameters, output {layer.output.shape}")
print("test accuracy above 0.9:", scores["accuracy"] > 0.9)

# %% the same with add
other = keras.Sequential(name="classifier")
other.add(keras.Input(shape=X_train.shape[1:]))
other.add(keras.layers.Dense(64, activation="relu"))
other.add(keras.layers.Dense(n_classes, activation="softmax"))

# %% check
counts = [layer.count_params() for layer in model.layers]
assert scores["accuracy"] > 0.9, "this data is easy"
assert counts == [13 * 64 + 64, 64 * 3 + 3], "weights + biases"
assert other.count_params() == model.count_params(), "both ways should build the same network"
other.pop()
assert other.output_shape == (None, 64), "pop should remove the last layer"
same = [keras.layers.Dense(2, name="a"), keras.layers.Dense(2, name="a")]
try:
    keras.Sequential([keras.Input((2,)), *same])
except ValueError as error:
    assert "unique names" in str(error), str(error)
else:
    raise AssertionError("two layers of one name should be refused")

# Output:
# hidden_1   896 parameters, output (None, 64)
# output     195 parameters, output (None, 3)
# test accuracy above 0.9: True

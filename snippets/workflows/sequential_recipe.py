"""A Sequential model as a list or with add() is the same network; fit, then score."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% build from a list
import keras
import numpy as np
from keras import layers
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler()
X_train, X_test = scaler.fit_transform(X_train), scaler.transform(X_test)
n_classes = len(np.unique(y))  # labels 0 ... n_classes - 1
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        layers.Dense(16, activation="relu", name="hidden_1"),
        layers.Dense(8, activation="relu", name="hidden_2"),
        layers.Dense(n_classes, activation="softmax", name="output"),
    ]
)
for layer in model.layers:
    print(f"{layer.name:9} output {layer.output.shape}  parameters {layer.count_params()}")

# %% compile, fit, evaluate, predict
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=30, verbose=0)
loss, accuracy = model.evaluate(X_test, y_test, verbose=0)
y_pred = model.predict(X_test, verbose=0).argmax(axis=1)
print(f"test accuracy {accuracy:.2f}")

# %% the same with add
model_2 = keras.Sequential()
model_2.add(keras.Input(X_train.shape[1:]))
model_2.add(layers.Dense(16, activation="relu"))
model_2.add(layers.Dense(8, activation="relu"))
model_2.add(layers.Dense(n_classes, activation="softmax"))

# %% check
assert model_2.count_params() == model.count_params() == 387, "both should have the same layers"
assert accuracy > 0.9 and np.mean(y_pred == y_test) > 0.9, "wine should be nearly separable"
assert len(model_2.predict(X_test, verbose=0)) == len(X_test), "predict should need no compile"
try:
    model_2.fit(X_train, y_train, verbose=0)
    raise AssertionError("fit should need compile")
except ValueError:
    pass

# Output:
# hidden_1  output (None, 16)  parameters 224
# hidden_2  output (None, 8)  parameters 136
# output    output (None, 3)  parameters 27
# test accuracy 1.00

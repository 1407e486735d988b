"""A Sequential model as a list or with add() is the same network; fit, then score."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)

# %% build from a list
import keras
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(13,)),
        layers.Dense(16, activation="relu", name="hidden_1"),
        layers.Dense(8, activation="relu", name="hidden_2"),
        layers.Dense(3, activation="softmax", name="output"),
    ],
    name="wine_net",
)
for layer in model.layers:
    print(f"{layer.name:9} output {layer.output.shape}  parameters {layer.count_params()}")

# %% the same with add
model_2 = keras.Sequential()
model_2.add(keras.Input(shape=(13,)))
model_2.add(layers.Dense(16, activation="relu", name="hidden_1"))
model_2.add(layers.Dense(8, activation="relu", name="hidden_2"))
model_2.add(layers.Dense(3, activation="softmax", name="output"))

# %% compile, fit, evaluate
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.01),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
history = model.fit(X_train, y_train, epochs=30, verbose=0)
loss, accuracy = model.evaluate(X_test, y_test, verbose=0)
print(f"epochs {len(history.epoch)}, test accuracy {accuracy:.2f}")

# %% check
assert model_2.count_params() == model.count_params() == 387, "both have the same layers"
assert accuracy > 0.9, "wine should be nearly separable"

# Output:
# hidden_1  output (None, 16)  parameters 224
# hidden_2  output (None, 8)  parameters 136
# output    output (None, 3)  parameters 27
# epochs 30, test accuracy 1.00

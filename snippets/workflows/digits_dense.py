"""A dense network reads the flattened digits with a test accuracy above 0.93."""

# %% data
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

X, y = load_digits(return_X_y=True)  # one row of 64 pixels per image
X_train, X_test, y_train, y_test = train_test_split(X / 16, y, stratify=y, random_state=0)

# %% model
import keras
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(shape=(64,))])
for units in (128, 64, 32, 16):
    model.add(layers.Dense(units, activation="relu"))
model.add(layers.Dense(10, activation="softmax"))
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.003),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)

# %% train and test
history = model.fit(
    X_train, y_train, validation_split=0.1, epochs=20, batch_size=64, verbose=0
).history
loss, accuracy = model.evaluate(X_test, y_test, batch_size=512, verbose=0)
print("dense layers:", len(model.layers), "inputs:", model.input_shape[1])
print(f"validation accuracy {history['val_accuracy'][-1]:.2f}, test accuracy {accuracy:.2f}")

# %% check
assert accuracy > 0.93, "five dense layers should read the digits"

# Output:
# dense layers: 5 inputs: 64
# validation accuracy 0.97, test accuracy 0.96

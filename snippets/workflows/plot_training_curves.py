"""On few noisy samples a big network's val_loss turns up while its training loss keeps falling."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(300, 20, n_informative=4, flip_y=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% train
import keras
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer, loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(X_train, y_train, validation_data=(X_val, y_val), epochs=12, verbose=0)

# %% plot
import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 2, figsize=(9, 3.5), layout="constrained")
for ax, key in zip(axes, ["loss", "accuracy"], strict=True):
    ax.plot(history.epoch, history.history[key], label="training")
    ax.plot(history.epoch, history.history[f"val_{key}"], label="validation")
    ax.set(xlabel="epoch", ylabel=key)
    ax.legend()
plt.show()

# %% check
loss, val_loss = history.history["loss"], history.history["val_loss"]
assert loss[-1] < min(0.1, loss[6]), "the network should memorise the training set"
assert val_loss[-1] > 1.2 * min(val_loss), "the validation loss should turn up: overfitting"
assert "acc" not in history.history, "the key is spelt as in metrics"
assert model.evaluate(X_train, y_train, verbose=0)[0] < loss[-1], "at the epoch's end it is lower"
print("keys:", sorted(history.history))

# Output:
# keys: ['accuracy', 'loss', 'val_accuracy', 'val_loss']

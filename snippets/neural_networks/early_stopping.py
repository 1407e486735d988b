"""Validation loss falls, then rises: stop after the patience and keep the best weights."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% train with patience
import keras
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
x_train, x_val = scaler.transform(X_train), scaler.transform(X_val)
keras.utils.set_random_seed(0)
hidden, output = keras.layers.Dense(64, activation="relu"), keras.layers.Dense(1, "sigmoid")
model = keras.Sequential([keras.Input(x_train.shape[1:]), hidden, output])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=10, restore_best_weights=True)
history = model.fit(
    x_train, y_train, validation_data=(x_val, y_val), epochs=500, callbacks=[stop], verbose=0
)
val_loss = history.history["val_loss"]
print("stopped before epoch 500:", len(val_loss) < 500)

# %% loss curves
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
ax.plot(history.history["loss"], label="training")
ax.plot(val_loss, label="validation")
ax.axvline(stop.best_epoch, color="grey", label="best epoch")
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
plt.show()

# %% check
import numpy as np

assert len(val_loss) == np.argmin(val_loss) + 1 + 10, "10 epochs after the best"
assert val_loss[-1] > min(val_loss), "at the end the validation loss should be higher"
restored = model.evaluate(x_val, y_val, verbose=0)
assert np.isclose(restored, min(val_loss), rtol=1e-4), "the best weights should be back"
default = keras.callbacks.EarlyStopping()
assert default.patience == 0 and not default.restore_best_weights, "the defaults do neither"

# Output:
# stopped before epoch 500: True

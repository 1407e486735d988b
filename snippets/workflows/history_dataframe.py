"""The history becomes a DataFrame indexed by epoch; idxmin finds the best epoch."""

# %% data
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

X, y = load_iris(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% train
import keras
import numpy as np

norm = keras.layers.Normalization()
norm.adapt(X_train.to_numpy("float32"))
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        norm,
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(len(np.unique(y)), activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(X_train, y_train, validation_data=(X_val, y_val), epochs=10, verbose=0)

# %% inspect
print("keys:", sorted(history.history))
print("epochs:", history.epoch)
print("params:", history.params)

# %% table
import matplotlib.pyplot as plt
import pandas as pd

df = pd.DataFrame(history.history, index=history.epoch)
df.index.name = "epoch"
print("shape:", df.shape, "best epoch:", df["val_loss"].idxmin())
df.to_csv("history.csv")
df[["loss", "val_loss"]].plot(ylabel="loss")
plt.show()

# %% check
assert df.shape == (10, 4), "one row per epoch, one column per metric"
assert df["val_loss"].min() == min(history.history["val_loss"]), "the same numbers"
assert pd.read_csv("history.csv", index_col="epoch").shape == df.shape, "saved and read again"
assert history.model is model and not hasattr(history, "epochs"), "model and epoch, not epochs"
second = model.fit(X_train, y_train, epochs=2, verbose=0)
assert len(second.history["loss"]) == 2, "a second fit should return a history of its own"

# Output:
# keys: ['accuracy', 'loss', 'val_accuracy', 'val_loss']
# epochs: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# params: {'verbose': 0, 'epochs': 10, 'steps': 4}
# shape: (10, 4) best epoch: 9

"""The history becomes a DataFrame indexed by epoch; idxmin finds the best epoch."""

# %% data
import keras
import pandas as pd
from sklearn.datasets import load_iris
from sklearn.preprocessing import scale
from sklearn.utils import shuffle

X, y = load_iris(return_X_y=True, as_frame=True)
X, y = shuffle(scale(X), y, random_state=0)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3, activation="softmax"),
    ]
)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(X, y, validation_split=0.2, epochs=10, verbose=0)

# %% inspect
print("keys:", sorted(history.history))
print("epochs:", history.epoch)
print("params:", history.params)

# %% table
df = pd.DataFrame(history.history, index=history.epoch)
df.index.name = "epoch"
print("shape:", df.shape, "best epoch:", df["val_loss"].idxmin())

import matplotlib.pyplot as plt

df[["loss", "val_loss"]].plot(ylabel="loss")
plt.show()

# %% check
assert df.shape == (10, 4), "one row per epoch, one column per metric"
assert df["val_loss"].min() == min(history.history["val_loss"]), "the same numbers"

# Output:
# keys: ['accuracy', 'loss', 'val_accuracy', 'val_loss']
# epochs: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
# params: {'verbose': 0, 'epochs': 10, 'steps': 4}
# shape: (10, 4) best epoch: 9

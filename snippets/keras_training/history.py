"""fit returns a History: a dict of per-epoch lists that goes straight into a DataFrame."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import scale

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = scale(X)  # on all data for brevity; fit a StandardScaler on the training rows in real work

# %% train
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((30,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(X, y, validation_split=0.25, epochs=8, verbose=0)

print("keys:", sorted(history.history))
print("epoch:", history.epoch)
print("params:", sorted(history.params.items()))

# %% best epoch
import pandas as pd

curves = pd.DataFrame(history.history)
best = curves["val_loss"].idxmin()
print("shape:", curves.shape, "best epoch index within range:", best in history.epoch)

# %% plot
import matplotlib.pyplot as plt

curves[["loss", "val_loss"]].plot(xlabel="epoch", ylabel="binary cross-entropy")
plt.show()

# %% check
assert "val_accuracy" in history.history, "validation data gives val_ keys"
assert history.epoch == list(range(8)), "epoch is a list of indices"
assert history.params["steps"] == 14, "ceil(426 training rows / 32) batches"
assert curves["loss"].iloc[-1] < curves["loss"].iloc[0], "the training loss should fall"

# Output:
# keys: ['accuracy', 'loss', 'val_accuracy', 'val_loss']
# epoch: [0, 1, 2, 3, 4, 5, 6, 7]
# params: [('epochs', 8), ('steps', 14), ('verbose', 0)]
# shape: (8, 4) best epoch index within range: True

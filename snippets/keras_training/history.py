"""fit returns a History: a dict of per-epoch lists that goes straight into a DataFrame."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% train
import keras
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]),
    keras.layers.Dense(16, activation="relu"),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(
    scaler.transform(X_train), y_train,
    validation_data=(scaler.transform(X_val), y_val), epochs=8, verbose=0,
)  # fmt: skip
print("keys:", sorted(history.history))
print("epochs run:", len(history.epoch), "params:", sorted(history.params.items()))

# %% best epoch, and a file
import pandas as pd

curves = pd.DataFrame(history.history)
best = curves["val_loss"].idxmin()  # counted from 0
curves.to_csv("history.csv", index=False)

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(9, 3.5))
curves[["loss", "val_loss"]].plot(ax=axes[0], xlabel="epoch", ylabel="loss")
curves[["accuracy", "val_accuracy"]].plot(ax=axes[1], xlabel="epoch", ylabel="accuracy")
plt.show()

# %% check
assert history.epoch == list(range(8)), "epoch should be a list of indices"
assert history.params["steps"] == 14, "ceil(426 training rows / 32) batches"
assert curves["loss"].iloc[-1] < curves["loss"].iloc[0], "the training loss should fall"
assert history.history["val_loss"][best] == min(history.history["val_loss"]), "the best epoch"
second = model.fit(scaler.transform(X_train), y_train, verbose=0)
assert len(history.epoch) == 8 and len(second.epoch) == 1, "a second fit makes a new History"
assert list(second.history) == ["accuracy", "loss"], "no val_ keys without validation data"
assert not hasattr(history, "epochs"), "there is no history.epochs"

# Output:
# keys: ['accuracy', 'loss', 'val_accuracy', 'val_loss']
# epochs run: 8 params: [('epochs', 8), ('steps', 14), ('verbose', 0)]

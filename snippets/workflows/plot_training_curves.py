"""On few noisy samples a big network's val_loss turns up while its training loss keeps falling."""

# %% data
import keras
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(300, 20, n_informative=4, flip_y=0.2, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(20,)),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.005),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
fit = model.fit(
    X_train, y_train, validation_data=(X_val, y_val), epochs=40, batch_size=64, verbose=0
)
history = fit.history

# %% plot
import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 2, figsize=(9, 3.5), layout="constrained")
for ax, key in zip(axes, ["loss", "accuracy"], strict=True):
    ax.plot(fit.epoch, history[key], label="training")
    ax.plot(fit.epoch, history[f"val_{key}"], label="validation")
    ax.set(xlabel="epoch", ylabel=key)
    ax.legend()

# %% diagnose
rise = history["val_loss"][-1] / min(history["val_loss"])
print("training loss still falls:", history["loss"][-1] < history["loss"][20])
print("validation loss above its minimum:", rise > 1.2)
plt.show()

# %% check
assert history["loss"][-1] < 0.1, "the network memorises the training set"
assert rise > 1.2, "the validation loss should have turned up: overfitting"

# Output:
# training loss still falls: True
# validation loss above its minimum: True

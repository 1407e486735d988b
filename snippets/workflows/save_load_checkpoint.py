"""A saved model, saved weights and a checkpoint all come back with the same predictions."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras
import numpy as np
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)


def build_model():
    hidden = keras.layers.Dense(16, activation="relu")
    output = keras.layers.Dense(len(np.unique(y)), activation="softmax")
    return keras.Sequential([keras.Input(X_train.shape[1:]), hidden, output])


# %% train, with the best epoch on disk
keras.utils.set_random_seed(0)
model = build_model()
model.compile("adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
best = keras.callbacks.ModelCheckpoint("best.keras", monitor="val_loss", save_best_only=True)
val = (X_val, y_val)
history = model.fit(X_train, y_train, validation_data=val, epochs=6, callbacks=[best], verbose=0)
best_model = keras.models.load_model("best.keras")

# %% whole model, and training on
model.save("model.keras")
whole = keras.models.load_model("model.keras")
more = whole.fit(X_train, y_train, initial_epoch=6, epochs=8, verbose=0)
print("epochs after loading:", more.epoch)

# %% weights only
model.save_weights("model.weights.h5")
fresh = build_model()  # the same architecture, compiled after loading
fresh.load_weights("model.weights.h5")

# %% check
loss = np.mean(keras.losses.sparse_categorical_crossentropy(y_val, best_model(X_val)))
assert np.isclose(loss, min(history.history["val_loss"]), atol=1e-4), "the best epoch is kept"
whole = keras.models.load_model("model.keras")
for other in (whole, fresh):
    assert np.allclose(other(X_val), model(X_val), atol=1e-6), "it should predict the same"
assert int(whole.optimizer.iterations) == 6 * 5, "the optimizer state should be saved too"
try:
    model.save("model")
    raise AssertionError("a name without extension should be refused")
except ValueError:
    pass

# Output:
# epochs after loading: [6, 7]

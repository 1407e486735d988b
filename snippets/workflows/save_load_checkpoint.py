"""A saved model, saved weights and a checkpoint all come back with the same predictions."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)
scaler = StandardScaler().fit(X_train)
X_train, X_val = scaler.transform(X_train), scaler.transform(X_val)

# %% train with a checkpoint
import keras
import numpy as np


def build_model():
    return keras.Sequential(
        [
            keras.Input(shape=(13,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )


keras.utils.set_random_seed(0)
model = build_model()
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
best = keras.callbacks.ModelCheckpoint("best.keras", monitor="val_loss", save_best_only=True)
history = model.fit(
    X_train, y_train, validation_data=(X_val, y_val), epochs=15, callbacks=[best], verbose=0
)
restored = keras.models.load_model("best.keras")
loss, accuracy = restored.evaluate(X_val, y_val, verbose=0)
print("best checkpoint: val_loss is the minimum of the history")

# %% whole model, weights only
model.save("model.keras")
model.save_weights("model.weights.h5")
whole = keras.models.load_model("model.keras")
fresh = build_model()
fresh.load_weights("model.weights.h5")
expected = model.predict(X_val, verbose=0)
print("optimizer steps restored:", int(whole.optimizer.iterations))

# %% check
assert np.isclose(loss, min(history.history["val_loss"]), atol=1e-4), "the best epoch is kept"
assert np.allclose(whole.predict(X_val, verbose=0), expected), "whole model"
assert np.allclose(fresh.predict(X_val, verbose=0), expected), "weights into the same layers"
assert int(whole.optimizer.iterations) == 15 * 5, "the optimizer state is saved too"

# Output:
# best checkpoint: val_loss is the minimum of the history
# optimizer steps restored: 75

"""From data to a test score: split, scale, build, compile, fit, evaluate, predict with Keras."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% split and scale
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X_rest, X_test, y_rest, y_test = train_test_split(X, y, stratify=y, random_state=0)
X_train, X_val, y_train, y_val = train_test_split(
    X_rest, y_rest, test_size=0.2, stratify=y_rest, random_state=0
)
scaler = StandardScaler().fit(X_train)
X_train, X_val, X_test = map(scaler.transform, (X_train, X_val, X_test))

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])

# %% fit
stop = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
val, callbacks = (X_val, y_val), [stop]
model.fit(X_train, y_train, validation_data=val, epochs=100, callbacks=callbacks, verbose=0)

# %% evaluate and predict
loss, accuracy = model.evaluate(X_test, y_test, verbose=0)
y_prob = model.predict(X_test, verbose=0).ravel()
y_pred = (y_prob > 0.5).astype(int)
print(f"best epoch {stop.best_epoch + 1}, test accuracy {accuracy:.2f}")

# %% check
import inspect

import numpy as np

assert accuracy > 0.93, "a small network should beat 0.93 on scaled data"
assert abs((y_pred == y_test).mean() - accuracy) < 1e-6, "evaluate should cut at 0.5 as well"
assert list(inspect.signature(model.fit).parameters)[2] == "batch_size", "the third argument"
X_train[0, 0] = np.nan
assert np.isnan(StandardScaler().fit_transform(X_train)[0, 0]), "the scaler lets nan pass"
model.fit(X_train, y_train, epochs=1, verbose=0)
assert np.isnan(model.get_weights()[0]).any(), "one missing value should spoil the weights"
spoilt = model.predict(X_test, verbose=0)
assert np.isnan(spoilt).any() or np.ptp(spoilt) == 0, "then predictions are nan or all the same"

# Output:
# best epoch ..., test accuracy 0.97

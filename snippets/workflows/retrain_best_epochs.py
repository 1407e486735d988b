"""The mean of best_epoch + 1 over the folds tells how long to train on all rows."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import StratifiedKFold, train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)


def build_model():
    model = keras.Sequential(
        [
            keras.Input((30,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    optimizer = keras.optimizers.Adam(learning_rate=0.01)
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% best epoch per fold
keras.utils.set_random_seed(0)
best_epochs = []
for train, valid in StratifiedKFold(3, shuffle=True, random_state=0).split(X_train, y_train):
    stop = keras.callbacks.EarlyStopping(patience=3)
    build_model().fit(
        X_train[train],
        y_train[train],
        validation_data=(X_train[valid], y_train[valid]),
        epochs=30,
        batch_size=64,
        callbacks=[stop],
        verbose=0,
    )
    best_epochs.append(stop.best_epoch + 1)

# %% final model on all training rows
epochs = round(np.mean(best_epochs))
final = build_model()
history = final.fit(X_train, y_train, epochs=epochs, batch_size=64, verbose=0)
accuracy = final.evaluate(X_test, y_test, verbose=0)[1]
print("folds:", len(best_epochs), " trained for the mean:", len(history.epoch) == epochs)
print(f"test accuracy {accuracy:.2f}")

# %% check
assert min(best_epochs) <= len(history.epoch) <= max(best_epochs), "between the folds"
assert accuracy > 0.92, "the final model should do well"

# Output:
# folds: 3  trained for the mean: True
# test accuracy 0.95

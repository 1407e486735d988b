"""The mean of best_epoch + 1 over the folds tells how long to train on all rows."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras
import numpy as np
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler


def build_model(n_features):
    model = keras.Sequential(
        [
            keras.Input((n_features,)),
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
    scaler = StandardScaler().fit(X_train.iloc[train])
    X_fold, X_valid = (scaler.transform(X_train.iloc[rows]) for rows in (train, valid))
    y_fold, val = y_train.iloc[train], (X_valid, y_train.iloc[valid])
    stop = keras.callbacks.EarlyStopping(patience=3)
    model = build_model(X_train.shape[1])
    model.fit(X_fold, y_fold, validation_data=val, epochs=50, callbacks=[stop], verbose=0)
    best_epochs.append(stop.best_epoch + 1)

# %% final model on all training rows
epochs = round(np.mean(best_epochs))
scaler = StandardScaler().fit(X_train)
final = build_model(X_train.shape[1])
final.fit(scaler.transform(X_train), y_train, epochs=epochs, verbose=0)
accuracy = final.evaluate(scaler.transform(X_test), y_test, verbose=0)[1]
print("best epochs:", best_epochs, "final:", epochs, f"test accuracy {accuracy:.2f}")

# %% check
assert min(best_epochs) <= epochs <= max(best_epochs), "the mean should lie between the folds"
assert stop.stopped_epoch == best_epochs[-1] - 1 + stop.patience, "stopped_epoch has the patience"
assert accuracy > 0.92, "the final model should do well"

# Output:
# best epochs: ... test accuracy 0.95

"""Three fresh networks give an out-of-fold score, and their mean predicts the test set."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import accuracy_score
from sklearn.model_selection import StratifiedKFold, train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)


def build_model():
    model = keras.Sequential(
        [
            keras.Input(shape=(30,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    optimizer = keras.optimizers.Adam(learning_rate=0.01)
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    return model


# %% folds
keras.utils.set_random_seed(0)
folds = StratifiedKFold(n_splits=3, shuffle=True, random_state=0)
oof = np.full(len(y_train), np.nan)
test_pred = np.zeros(len(y_test))
for train, valid in folds.split(X_train, y_train):
    scaler = StandardScaler().fit(X_train[train])
    model = build_model()  # new weights, new optimizer
    model.fit(scaler.transform(X_train[train]), y_train[train], epochs=10, verbose=0)
    # calling the model avoids the tracing of predict, quicker for small arrays
    oof[valid] = np.ravel(model(scaler.transform(X_train[valid])))
    test_pred += np.ravel(model(scaler.transform(X_test))) / folds.n_splits

# %% scores
oof_accuracy = accuracy_score(y_train, oof > 0.5)
print(f"out-of-fold accuracy {oof_accuracy:.2f}")
print(f"test accuracy of the averaged folds {accuracy_score(y_test, test_pred > 0.5):.2f}")

# %% check
assert not np.isnan(oof).any(), "every row is predicted exactly once"
assert oof_accuracy > 0.93, "the folds should agree with a single split"

# Output:
# out-of-fold accuracy 0.98
# test accuracy of the averaged folds 0.96

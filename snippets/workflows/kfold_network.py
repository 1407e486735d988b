"""A fresh network per fold gives out-of-fold predictions; their mean predicts the test set."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras
import numpy as np
from sklearn.metrics import accuracy_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler


def build_model(n_features):
    model = keras.Sequential(
        [
            keras.Input((n_features,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    optimizer = keras.optimizers.Adam(learning_rate=0.03)
    model.compile(optimizer=optimizer, loss="binary_crossentropy")
    return model


# %% folds
keras.utils.set_random_seed(0)
folds = StratifiedKFold(n_splits=3, shuffle=True, random_state=0)
oof, test_pred, scores = np.zeros(len(X_train)), np.zeros(len(X_test)), []
for train, valid in folds.split(X_train, y_train):
    scaler = StandardScaler().fit(X_train.iloc[train])
    X_fold, X_valid = (scaler.transform(X_train.iloc[rows]) for rows in (train, valid))
    model = build_model(X_train.shape[1])  # new weights, new optimizer
    model.fit(X_fold, y_train.iloc[train], epochs=4, verbose=0)
    oof[valid] = model.predict(X_valid, verbose=0).ravel()
    test_pred += model.predict(scaler.transform(X_test), verbose=0).ravel() / folds.n_splits
    scores.append(accuracy_score(y_train.iloc[valid], oof[valid] > 0.5))

# %% scores
print(f"accuracy over the folds {np.mean(scores):.2f} +- {np.std(scores):.2f}")
print(f"out-of-fold accuracy {accuracy_score(y_train, oof > 0.5):.2f}")
print(f"test accuracy of the averaged folds {accuracy_score(y_test, test_pred > 0.5):.2f}")

# %% check
rows = np.concatenate([valid for _, valid in folds.split(X_train, y_train)])
assert sorted(rows) == list(range(len(oof))), "every row should be predicted exactly once"
assert accuracy_score(y_train, oof > 0.5) > 0.93, "the out-of-fold score should be good"
assert 0 <= test_pred.min() < test_pred.max() < 1.001, "the mean should be a probability"
reused = accuracy_score(y_train, np.ravel(model(scaler.transform(X_train))) > 0.5)
assert reused > np.mean(scores), "a model scores too well on rows that it has seen"

# Output:
# accuracy over the folds 0.97 +- ...
# out-of-fold accuracy 0.97
# test accuracy of the averaged folds 0.96

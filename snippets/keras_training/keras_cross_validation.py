"""Each fold builds a new model and a new scaler; out-of-fold predictions score all rows."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)


def build():
    """A new compiled model."""
    model = keras.Sequential(
        [
            keras.Input((30,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
    return model


# %% folds
out_of_fold = np.full(len(y), np.nan)
scores = []
for train, test in StratifiedKFold(3, shuffle=True, random_state=0).split(X, y):
    keras.utils.clear_session()
    keras.utils.set_random_seed(0)
    scaler = StandardScaler().fit(X[train])
    model = build()
    model.fit(scaler.transform(X[train]), y[train], epochs=3, verbose=0)
    out_of_fold[test] = keras.ops.convert_to_numpy(model(scaler.transform(X[test]))).ravel()
    scores.append(roc_auc_score(y[test], out_of_fold[test]))

# %% result
print("folds:", len(scores), "- all above 0.95:", min(scores) > 0.95)
print("AUC of all out-of-fold predictions above 0.95:", roc_auc_score(y, out_of_fold) > 0.95)

# %% check
assert not np.isnan(out_of_fold).any(), "each row should be predicted once"
assert min(scores) > 0.95, "every fold should do well"

# Output:
# folds: 3 - all above 0.95: True
# AUC of all out-of-fold predictions above 0.95: True

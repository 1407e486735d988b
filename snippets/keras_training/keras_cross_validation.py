"""Each fold builds a new model and a new scaler; out-of-fold predictions score all rows."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% build
import keras
import numpy as np
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler


def build(n_columns):
    """A new compiled model."""
    model = keras.Sequential([
        keras.Input((n_columns,)),
        keras.layers.Dense(8, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
    return model


# %% folds
folds = StratifiedKFold(3, shuffle=True, random_state=0)
out_of_fold, test_pred, scores = np.full(len(y_train), np.nan), np.zeros(len(X_test)), []
for train, valid in folds.split(X_train, y_train):
    keras.utils.clear_session()
    keras.utils.set_random_seed(0)
    scaler = StandardScaler().fit(X_train.iloc[train])
    model = build(X_train.shape[1])
    model.fit(scaler.transform(X_train.iloc[train]), y_train.iloc[train], epochs=5, verbose=0)
    part = model.predict(scaler.transform(X_train.iloc[valid]), verbose=0).ravel()
    out_of_fold[valid] = part
    scores.append(roc_auc_score(y_train.iloc[valid], part))
    test_pred += model.predict(scaler.transform(X_test), verbose=0).ravel() / folds.n_splits

# %% result
print("folds:", len(scores), "- all above 0.95:", min(scores) > 0.95)
print("test AUC of the averaged folds above 0.95:", roc_auc_score(y_test, test_pred) > 0.95)

# %% check
assert not np.isnan(out_of_fold).any(), "each row should be predicted once"
assert min(scores) > 0.95, "every fold should do well"
assert roc_auc_score(y_train, out_of_fold) > 0.95, "one score of all out-of-fold predictions"
assert roc_auc_score(y_test, test_pred) > 0.95, "the average of the fold models"

# Output:
# folds: 3 - all above 0.95: True
# test AUC of the averaged folds above 0.95: True

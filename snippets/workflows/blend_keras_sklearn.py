"""A logistic regression blends the out-of-fold predictions of a network and a forest."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% one function per model: train, then probabilities for several tables
import keras
import numpy as np
from sklearn.ensemble import RandomForestClassifier
from sklearn.preprocessing import StandardScaler


def network(X, y, *tables):
    scaler = StandardScaler().fit(X)
    model = keras.Sequential(
        [
            keras.Input(X.shape[1:]),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="binary_crossentropy")
    model.fit(scaler.transform(X), y, epochs=4, verbose=0)
    return [model.predict(scaler.transform(t), verbose=0).ravel() for t in tables]


def forest(X, y, *tables):
    model = RandomForestClassifier(30, random_state=0).fit(X, y)
    return [model.predict_proba(t)[:, 1] for t in tables]


# %% out-of-fold predictions
from sklearn.model_selection import StratifiedKFold

keras.utils.set_random_seed(0)
folds = StratifiedKFold(3, shuffle=True, random_state=0)
oof, test = np.zeros((len(X_train), 2)), np.zeros((len(X_test), 2))
for train, valid in folds.split(X_train, y_train):
    X_fold, y_fold, X_valid = X_train.iloc[train], y_train.iloc[train], X_train.iloc[valid]
    for column, fit in enumerate([network, forest]):
        oof[valid, column], p_test = fit(X_fold, y_fold, X_valid, X_test)
        test[:, column] += p_test / folds.n_splits

# %% blend log-odds
from scipy.special import logit
from sklearn.linear_model import LogisticRegression

oof, test = logit(oof.clip(0.001, 0.999)), logit(test.clip(0.001, 0.999))
blender = LogisticRegression().fit(oof, y_train)
print(f"weights {blender.coef_[0].round(1)}, blend accuracy {blender.score(test, y_test):.2f}")

# %% check
assert blender.score(test, y_test) > 0.92, "the blend should do well"

# Output:
# weights ..., blend accuracy 0.97

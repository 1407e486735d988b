"""A logistic regression blends the out-of-fold predictions of a network and a forest."""

# %% data
import keras
import numpy as np
from scipy.special import logit
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, train_test_split
from sklearn.preprocessing import scale

X, y = load_breast_cancer(return_X_y=True)
X = scale(X)  # shared scaling for brevity; fit a scaler per fold in earnest
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)


# %% one function per model: train, then probabilities for several arrays
def network(X, y, *arrays):
    model = keras.Sequential(
        [
            keras.Input((30,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
    model.fit(X, y, epochs=10, verbose=0)
    return [np.ravel(model(a)) for a in arrays]


def forest(X, y, *arrays):
    model = RandomForestClassifier(50, random_state=0).fit(X, y)
    return [model.predict_proba(a)[:, 1] for a in arrays]


# %% out-of-fold predictions
keras.utils.set_random_seed(0)
folds = StratifiedKFold(3, shuffle=True, random_state=0)
oof, test = np.zeros((len(X_train), 2)), np.zeros((len(X_test), 2))
for train, valid in folds.split(X_train, y_train):
    for column, fit in enumerate([network, forest]):
        p_valid, p_test = fit(X_train[train], y_train[train], X_train[valid], X_test)
        oof[valid, column] = p_valid
        test[:, column] += p_test / folds.n_splits

# %% blend log-odds
oof, test = logit(oof.clip(0.001, 0.999)), logit(test.clip(0.001, 0.999))
blender = LogisticRegression().fit(oof, y_train)
accuracy = blender.score(test, y_test)
print(f"blend accuracy {accuracy:.2f}, weights positive: {(blender.coef_ > 0).all()}")

# %% check
assert accuracy > 0.92 and (blender.coef_ > 0).all(), "both models should contribute"

# Output:
# blend accuracy 0.97, weights positive: True

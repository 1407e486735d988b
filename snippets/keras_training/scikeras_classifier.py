"""SciKeras wraps a builder function; parameters are routed by prefix."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True)

# %% wrap
import keras
from scikeras.wrappers import KerasClassifier


def build(meta, hidden=8):
    """A network for as many features as the data has; compiled by SciKeras."""
    return keras.Sequential(
        [
            keras.Input((meta["n_features_in_"],)),
            keras.layers.Dense(hidden, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )


clf = KerasClassifier(
    model=build,
    model__hidden=16,
    loss="binary_crossentropy",
    optimizer="adam",
    optimizer__learning_rate=0.01,
    epochs=4,
    verbose=0,
    random_state=0,
)

# %% cross-validate, on any scikit-learn
scores = []
for train, test in StratifiedKFold(2, shuffle=True, random_state=0).split(X, y):
    scaler = StandardScaler().fit(X[train])
    clf.fit(scaler.transform(X[train]), y[train])
    scores.append(clf.score(scaler.transform(X[test]), y[test]))
proba = clf.predict_proba(scaler.transform(X[test]))
print("both folds above 0.9:", min(scores) > 0.9, "- probabilities:", proba.shape)

# %% parameters
clf.set_params(model__hidden=4)
clf.fit(X[:50], y[:50])

# %% check
assert min(scores) > 0.9, "four epochs should do"
assert proba.shape == (len(test), 2), "one column per class"
assert clf.model_.layers[0].units == 4, "model__hidden should reach the builder"

# Output:
# both folds above 0.9: True - probabilities: (284, 2)

"""SciKeras wraps a builder function; parameters are routed by prefix."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% wrap
import keras
from scikeras.wrappers import KerasClassifier
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler


def build(meta, hidden=8):
    """A network for as many features as the data has; compiled by SciKeras."""
    return keras.Sequential([
        keras.Input((meta["n_features_in_"],)),
        keras.layers.Dense(hidden, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ])


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
    scaler = StandardScaler().fit(X.iloc[train])
    clf.fit(scaler.transform(X.iloc[train]), y.iloc[train])
    proba = clf.predict_proba(scaler.transform(X.iloc[test]))
    scores.append(clf.score(scaler.transform(X.iloc[test]), y.iloc[test]))
print("both folds above 0.9:", min(scores) > 0.9, "- probabilities:", proba.shape)

# %% check
assert min(scores) > 0.9, "four epochs should do"
assert proba.shape == (len(test), 2), "one column per class"
clf.set_params(model__hidden=4, epochs=1)
clf.fit(X[:50], y[:50])
assert clf.model_.layers[0].units == 4, "model__hidden should reach the builder"
assert len(clf.history_["loss"]) == 1, "epochs should reach fit"

# Output:
# both folds above 0.9: True - probabilities: (284, 2)

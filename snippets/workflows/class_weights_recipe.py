"""Balanced class weights in fit raise the recall of the rare class."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(3000, n_informative=4, weights=[0.95], class_sep=0.7, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% weights
import numpy as np
from sklearn.utils.class_weight import compute_class_weight

weights = compute_class_weight("balanced", classes=np.unique(y_train), y=y_train)
class_weight = dict(enumerate(weights))
print("weights:", {k: round(float(w), 2) for k, w in class_weight.items()})

# %% train with the weights
import keras
from sklearn.metrics import recall_score
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)


def probabilities(class_weight):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(X_train.shape[1:]),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.03), loss="binary_crossentropy")
    model.fit(X_train, y_train, epochs=6, batch_size=64, class_weight=class_weight, verbose=0)
    return model.predict(X_test, verbose=0).ravel()


plain, weighted = probabilities(None), probabilities(class_weight)
recall = [recall_score(y_test, p > 0.5) for p in (plain, weighted)]
print(f"recall of the rare class: plain {recall[0]:.2f}, weighted {recall[1]:.2f}")

# %% check
assert np.allclose(weights, len(y_train) / (2 * np.bincount(y_train))), "n / (K n_k)"
assert recall[1] > recall[0] + 0.1, "more of the rare class should be found"
assert weighted.mean() > 1.5 * plain.mean(), "the probabilities move to the rare class"
moved = recall_score(y_test, plain > np.quantile(plain, 1 - np.mean(weighted > 0.5)))
assert abs(moved - recall[1]) < 0.15, "a lower threshold of the plain model does about the same"
try:
    probabilities(weights)
    raise AssertionError("an array should be refused")
except AttributeError:
    pass

# Output:
# weights: {0: 0.53, 1: 8.65}
# recall of the rare class: plain ..., weighted ...

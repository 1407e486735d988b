"""Balanced class weights in fit raise the recall of the rare class."""

# %% data
import keras
import numpy as np
from sklearn.datasets import make_classification
from sklearn.metrics import recall_score
from sklearn.model_selection import train_test_split
from sklearn.utils.class_weight import compute_class_weight

X, y = make_classification(
    3000, 10, n_informative=4, weights=[0.95], class_sep=0.7, random_state=0
)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% weights
classes = np.unique(y_train)
weights = compute_class_weight("balanced", classes=classes, y=y_train)
class_weight = dict(zip(classes.tolist(), weights.tolist(), strict=True))
print("weights:", {k: round(w, 2) for k, w in class_weight.items()})

# %% train without and with
recall = {}
for name, weight in {"plain": None, "weighted": class_weight}.items():
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(10,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.01), loss="binary_crossentropy")
    model.fit(X_train, y_train, epochs=10, batch_size=64, class_weight=weight, verbose=0)
    y_pred = model.predict(X_test, batch_size=512, verbose=0).ravel() > 0.5
    recall[name] = recall_score(y_test, y_pred)

print("weights raise the recall:", recall["weighted"] > recall["plain"])

# %% check
assert np.allclose(weights, len(y_train) / (2 * np.bincount(y_train))), "n / (K n_k)"
assert recall["weighted"] > recall["plain"] + 0.1, "more of the rare class should be found"

# Output:
# weights: {0: 0.53, 1: 9.22}
# weights raise the recall: True

"""class_weight raises the recall of the rare class; as sample_weight it is the same training."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(1500, 10, n_informative=4, weights=[0.95], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% weights that give all classes equal say
import keras
import numpy as np
from sklearn.metrics import recall_score
from sklearn.utils.class_weight import compute_class_weight

classes = np.unique(y_train)
values = compute_class_weight("balanced", classes=classes, y=y_train)
class_weight = {int(label): float(value) for label, value in zip(classes, values)}
print({label: round(value, 1) for label, value in class_weight.items()})


# %% train
def train(**weights):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input(X_train.shape[1:]),
        keras.layers.Dense(len(classes), activation="softmax"),
    ])
    model.compile(keras.optimizers.Adam(0.05), loss="sparse_categorical_crossentropy")
    model.fit(X_train, y_train, epochs=5, verbose=0, **weights)
    return model


plain, weighted = train(), train(class_weight=class_weight)
proba = {k: m.predict(X_test, verbose=0) for k, m in (("plain", plain), ("weighted", weighted))}
recall = {k: recall_score(y_test, p.argmax(axis=1), average=None) for k, p in proba.items()}
print("recall of the rarest class rises:", recall["weighted"][-1] > recall["plain"][-1])

# %% the same as weights per row
by_row = train(sample_weight=np.array([class_weight[label] for label in y_train]))

# %% check
assert recall["weighted"][-1] > recall["plain"][-1] + 0.2, "the rare class is found more often"
mean = {name: p[:, 1].mean() for name, p in proba.items()}
assert mean["weighted"] > 2 * mean["plain"], "the rare class's probabilities are pushed up"
assert np.allclose(by_row.get_weights()[0], weighted.get_weights()[0], atol=1e-4), "row weights"
for wrong in ("balanced", [0.5, 9.3]):
    try:
        message = weighted.fit(X_train, y_train, class_weight=wrong, verbose=0)
    except AttributeError as error:
        message = error
    assert "'get'" in str(message), "only a dict should be taken"
weighted.optimizer.learning_rate = 0.0  # only measures the weighted loss
for w in ({1: 5.0}, {0: 1.0, 1: 5.0}):
    mean[str(w)] = weighted.fit(X_train, y_train, class_weight=w, verbose=0).history["loss"][0]
assert np.isclose(*list(mean.values())[-2:], rtol=1e-4), "a class without a key should count 1"

# Output:
# {0: 0.5, 1: 9.1}
# recall of the rarest class rises: True

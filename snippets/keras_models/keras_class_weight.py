"""class_weight raises the recall of the rare class; as sample_weight it is the same training."""

# %% data with 5 % positives
import keras
import numpy as np
from sklearn.datasets import make_classification
from sklearn.metrics import recall_score
from sklearn.utils.class_weight import compute_class_weight

X, y = make_classification(2000, 10, n_informative=4, weights=[0.95], random_state=0)


def train(**weights):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer=keras.optimizers.Adam(0.02), loss="binary_crossentropy")
    model.fit(X, y, epochs=8, verbose=0, **weights)
    return model.predict(X, verbose=0).ravel()


# %% weights that give both classes equal say
values = compute_class_weight("balanced", classes=np.unique(y), y=y)
class_weight = {index: float(value) for index, value in enumerate(values)}
print({index: round(value, 1) for index, value in class_weight.items()})

# %% compare
plain, weighted = train(), train(class_weight=class_weight)
recall = [recall_score(y, proba > 0.5) for proba in (plain, weighted)]
print("recall rises by more than 0.2:", recall[1] > recall[0] + 0.2)

# %% the same as weights per row
by_row = train(sample_weight=np.where(y == 1, class_weight[1], class_weight[0]))

# %% check
assert recall[1] > recall[0] + 0.2, "the rare class should be found more often"
assert weighted.mean() > 2 * plain.mean(), "the probabilities are pushed up"
assert np.allclose(weighted, by_row, atol=1e-3), "class_weight is a sample_weight"

# Output:
# {0: 0.5, 1: 9.3}
# recall rises by more than 0.2: True

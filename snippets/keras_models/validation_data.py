"""validation_split takes the last rows, unshuffled: on sorted labels it holds one class only."""

# %% data sorted by class
import keras
import numpy as np
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

X, y = load_iris(return_X_y=True, as_frame=True)


def build():
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
    optimizer = keras.optimizers.Adam(0.05)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer=optimizer, loss=loss, metrics=["accuracy"])
    return model


# %% the last third is class 2 throughout, which training never sees
history = build().fit(X, y, epochs=20, validation_split=1 / 3, verbose=0).history
print("classes in the last third:", np.unique(y[100:]))
print("validation_split on sorted labels, accuracy:", history["val_accuracy"][-1])
assert history["val_accuracy"][-1] == 0, "a class that was not trained is never predicted"

# %% split it yourself
X_train, X_val, y_train, y_val = train_test_split(
    X, y, test_size=1 / 3, stratify=y, random_state=0
)
history = build().fit(
    X_train, y_train, epochs=20, validation_data=(X_val, y_val), verbose=0
).history
print("stratified validation_data above 0.7:", history["val_accuracy"][-1] > 0.7)

# %% check
assert history["val_accuracy"][-1] > 0.7, "all classes on both sides"

# Output:
# classes in the last third: [2]
# validation_split on sorted labels, accuracy: 0.0
# stratified validation_data above 0.7: True

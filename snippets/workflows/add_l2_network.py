"""An L2 penalty makes the trained weights smaller, and model.losses lists it per layer."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model with a penalty
import keras
from keras import layers
from sklearn.preprocessing import StandardScaler


def build_model(n_features, strength):
    l2 = keras.regularizers.L2(strength)
    model = keras.Sequential(
        [
            keras.Input((n_features,)),
            layers.Dense(32, activation="relu", kernel_regularizer=l2),
            layers.Dense(16, activation="relu", kernel_regularizer=l2),
            layers.Dense(1, activation="sigmoid"),
        ]
    )
    optimizer = keras.optimizers.Adam(0.01)
    model.compile(optimizer, loss="binary_crossentropy", metrics=["accuracy"])
    return model


# %% train
scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)
keras.utils.set_random_seed(0)
model = build_model(X_train.shape[1], strength=0.01)
model.fit(X_train, y_train, epochs=10, verbose=0)
loss, accuracy = model.evaluate(X_test, y_test, verbose=0)
penalty = sum(float(p) for p in model.losses)
print(f"loss {loss:.2f}, of which penalty {penalty:.2f}, accuracy {accuracy:.2f}")

# %% check
import numpy as np

entropy = float(keras.losses.binary_crossentropy(y_test, model(X_test)[:, 0]))
assert np.isclose(loss, entropy + penalty, rtol=1e-3), "the reported loss contains the penalty"
by_hand = sum(0.01 * float(np.sum(layer.kernel.numpy() ** 2)) for layer in model.layers[:2])
assert np.isclose(penalty, by_hand, rtol=1e-4), "strength * sum of w^2, without 1/2"
keras.utils.set_random_seed(0)
free = build_model(X_train.shape[1], strength=0.0)
free.fit(X_train, y_train, epochs=10, verbose=0)
norms = [np.linalg.norm(m.layers[0].kernel) for m in (model, free)]
assert norms[0] < 0.7 * norms[1], "the penalty should make the weights smaller"
try:
    layers.Dense(8, kernal_regularizer="l2")
    raise AssertionError("the misspelt argument should be refused")
except ValueError:
    pass

# Output:
# loss ..., of which penalty ..., accuracy 0.97

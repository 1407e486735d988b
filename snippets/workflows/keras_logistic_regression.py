"""A sigmoid unit is logistic regression; thresholding predict at 0.5 gives the accuracy."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% train
import keras
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [keras.Input(X_train.shape[1:]), keras.layers.Dense(1, activation="sigmoid")]
)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=8, verbose=0)

# %% probabilities to classes
from sklearn.metrics import accuracy_score

y_prob = model.predict(X_test, verbose=0).ravel()  # probability of class 1
y_pred = (y_prob > 0.5).astype(int)
print(f"test accuracy {accuracy_score(y_test, y_pred):.2f}")

# %% check
import numpy as np
import tensorflow as tf
from sklearn.linear_model import LogisticRegression

assert accuracy_score(y_test, y_pred) > 0.93, "a linear model should do well here"
model.set_weights([np.zeros_like(w) for w in model.get_weights()])
zero = model.predict(X_test, verbose=0)
assert zero.shape == (len(y_test), 1) and (zero == 0.5).all(), "zero weights should give 0.5"
share = np.mean(y_test == 0)
assert accuracy_score(y_test, zero > 0.5) == share, "then everything should be class 0"

rng = np.random.default_rng(0)  # noisy data, on which the unpenalised fit is finite
Z = rng.normal(size=(500, 2))
t = (Z[:, 0] + rng.normal(size=500) > 0).astype(int)
unit = keras.layers.Dense(1, activation="sigmoid")
unit.build(Z.shape)
slope = {}
for C in (np.inf, 0.1):
    fit = LogisticRegression(C=C).fit(Z, t)
    unit.set_weights([fit.coef_.T, fit.intercept_])
    with tf.GradientTape() as tape:
        loss = keras.ops.mean(keras.losses.binary_crossentropy(t[:, None], unit(Z)))
    slope[C] = max(abs(np.asarray(g)).max() for g in tape.gradient(loss, unit.trainable_weights))
assert slope[np.inf] < 1e-3, "the coefficients of C=inf should be what training ends at"
assert slope[0.1] > 1e-2, "and those of a penalty not"

# Output:
# test accuracy 0.97

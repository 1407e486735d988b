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
model.fit(X_train, y_train, epochs=20, verbose=0)

# %% probabilities to classes
from sklearn.metrics import accuracy_score

y_prob = model.predict(X_test, verbose=0).ravel()  # probability of class 1
y_pred = (y_prob > 0.5).astype(int)
print(f"test accuracy {accuracy_score(y_test, y_pred):.2f}")

# %% check
import numpy as np
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
unit = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1, activation="sigmoid")])
unit.compile(optimizer=keras.optimizers.SGD(1.0), loss="binary_crossentropy")
unit.fit(Z, t, batch_size=500, epochs=150, verbose=0)
kernel = unit.get_weights()[0].ravel()
free, penalised = (LogisticRegression(C=C).fit(Z, t).coef_[0] for C in (np.inf, 0.1))
assert np.allclose(kernel, free, atol=0.02), "it should agree with C=inf"
assert not np.allclose(kernel, penalised, atol=0.02), "and not with a penalty"

# Output:
# test accuracy 0.96

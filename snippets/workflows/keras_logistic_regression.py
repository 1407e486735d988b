"""A sigmoid unit is logistic regression; thresholding predict at 0.5 gives the accuracy."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)
scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)

# %% untrained, zero weights
model = keras.Sequential(
    [
        keras.Input(shape=(30,)),
        keras.layers.Dense(1, activation="sigmoid", kernel_initializer="zeros"),
    ]
)
y_pred = (model.predict(X_test, verbose=0) > 0.5).astype(int).ravel()
share = np.mean(y_test == 0)
print(f"zero weights: accuracy {accuracy_score(y_test, y_pred):.3f}, class 0 {share:.3f}")

# %% train
keras.utils.set_random_seed(0)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=20, verbose=0)

# %% probabilities to classes
scores = []
for X_part, y_part in [(X_train, y_train), (X_test, y_test)]:
    y_prob = model.predict(X_part, verbose=0).ravel()
    scores.append(accuracy_score(y_part, y_prob > 0.5))
print(f"train accuracy {scores[0]:.2f}, test accuracy {scores[1]:.2f}")

# %% check
assert accuracy_score(y_test, y_pred) == share, "everything is class 0"
assert scores[1] > 0.93, "a linear model does well here"

# Output:
# zero weights: accuracy 0.371, class 0 0.371
# train accuracy 0.99, test accuracy 0.96

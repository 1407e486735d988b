"""argmax of the softmax rows gives the classes that Keras' accuracy counts."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.preprocessing import scale

X, y = load_wine(return_X_y=True)
X = scale(X)  # a demonstration without a test set

# %% model
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(13,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3, activation="softmax"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=10, verbose=0)

# %% classes
p = model.predict(X, verbose=0)
y_pred = p.argmax(axis=1)
print("probabilities:", p.shape, "classes:", y_pred.shape, np.unique(y_pred))
accuracy = model.evaluate(X, y, verbose=0)[1]

# %% the two most likely classes
top_2 = np.argsort(-p, axis=1)[:, :2]
print("true class within the top 2:", np.mean((top_2 == y[:, None]).any(axis=1)) > 0.95)

# %% check
assert np.allclose(p.sum(axis=1), 1, atol=1e-5), "rows sum to 1"
assert np.isclose(np.mean(y_pred == y), accuracy), "the same accuracy as evaluate"
assert np.array_equal(top_2[:, 0], y_pred), "the first is the prediction"
assert np.mean((top_2 == y[:, None]).any(axis=1)) >= accuracy, "top 2 is no worse than top 1"
assert not hasattr(model, "predict_classes"), "the old method is gone"

# Output:
# probabilities: (178, 3) classes: (178,) [0 1 2]
# true class within the top 2: True

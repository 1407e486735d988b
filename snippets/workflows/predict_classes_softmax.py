"""argmax of the softmax rows gives the classes that Keras' accuracy counts."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% model
import keras
import numpy as np
from sklearn.preprocessing import scale

classes, y_index = np.unique(y, return_inverse=True)  # any labels, text too, to 0 ... K-1
X_scaled = scale(X)  # a demonstration without a test set
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X.shape[1:]),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(len(classes), activation="softmax"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X_scaled, y_index, epochs=10, verbose=0)

# %% probabilities to classes
p = model.predict(X_scaled, verbose=0)
y_pred = classes[p.argmax(axis=1)]  # the original labels
confidence = p.max(axis=1)
print("probabilities:", p.shape, "classes:", y_pred.shape, np.unique(y_pred))

# %% the two most likely classes
top_2 = np.argsort(-p, axis=1)[:, :2]
print(f"true class within the top 2: {np.mean((top_2 == y_index[:, None]).any(axis=1)):.2f}")

# %% check
accuracy = model.evaluate(X_scaled, y_index, verbose=0)[1]
assert np.allclose(p.sum(axis=1), 1, atol=1e-5), "rows should sum to 1"
assert np.isclose(np.mean(y_pred == y), accuracy), "the accuracy should be that of evaluate"
assert np.array_equal(classes[top_2[:, 0]], y_pred), "the first should be the prediction"
assert not hasattr(model, "predict_classes"), "the old method should be gone"
model.layers[-1].activation = keras.activations.linear
logits = np.array(model(X_scaled))
assert np.array_equal(logits.argmax(axis=1), p.argmax(axis=1)), "logits have the same argmax"
assert (p[:, :1].argmax(axis=1) == 0).all(), "argmax of one column should always be 0"
assert np.ndim(p.argmax()) == 0, "without axis it should be one number for the whole array"

# Output:
# probabilities: (178, 3) classes: (178,) [0 1 2]
# true class within the top 2: 0.99

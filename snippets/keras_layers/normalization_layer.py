"""Normalization.adapt learns the training mean and variance; it equals StandardScaler."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% adapt on the training data only
normalize = keras.layers.Normalization()
normalize.adapt(X_train)
scaled = np.asarray(normalize(X_test))
expected = StandardScaler().fit(X_train).transform(X_test)
print("same as StandardScaler:", np.allclose(scaled, expected, atol=1e-3))

# %% in the model: it takes raw data
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((13,)), normalize, keras.layers.Dense(3, activation="softmax"),
])
optimizer, loss = keras.optimizers.Adam(0.02), "sparse_categorical_crossentropy"
model.compile(optimizer=optimizer, loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=30, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print("accuracy above 0.9:", accuracy > 0.9)
print("trainable weights:", len(normalize.trainable_weights))

# %% back to the original scale
back = keras.layers.Normalization(mean=[5.0], variance=[4.0], invert=True)

# %% check
assert np.allclose(scaled, expected, atol=1e-3), "training mean and variance"
assert accuracy > 0.9, "raw columns of very different scale, no scaler outside"
assert np.allclose(back(np.array([[0.0], [1.0]])), [[5], [7]]), "x * sqrt(variance) + mean"

# Output:
# same as StandardScaler: True
# accuracy above 0.9: True
# trainable weights: 0

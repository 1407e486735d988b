"""Normalization learns mean and variance in adapt, and then scales like StandardScaler."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True)
X = X.astype("float32")
X_train, X_test = train_test_split(X, random_state=0)

# %% adapt on the training rows
layer = keras.layers.Normalization()
layer.adapt(X_train)
model = keras.Sequential([keras.Input(shape=(13,)), layer, keras.layers.Dense(3)])

scaled = np.asarray(layer(X_test))
expected = StandardScaler().fit(X_train).transform(X_test)
print("same as StandardScaler:", np.allclose(scaled, expected, atol=1e-2))

# %% check
assert np.allclose(scaled, expected, atol=1e-2), "mean and variance of the training rows"
assert layer.trainable_weights == [], "adapted statistics are not trained"

# Output:
# same as StandardScaler: True

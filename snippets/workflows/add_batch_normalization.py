"""Batch normalisation: zero-mean outputs in training mode, moving statistics at inference."""

# %% data
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)  # unscaled: the first layer standardises
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(30,)),
        layers.BatchNormalization(momentum=0.9),
        layers.Dense(32, use_bias=False),
        layers.BatchNormalization(momentum=0.9),
        layers.Activation("relu"),
        layers.Dense(1, activation="sigmoid"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=20, batch_size=64, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0)[1]
print(f"test accuracy on unscaled data {accuracy:.2f}")

# %% training and inference mode
norm = model.layers[0]
train_mode = np.array(norm(X_test[:32], training=True))
inference = np.array(norm(X_test[:32], training=False))
beta = norm.beta.numpy()
print("training mode, mean equals beta:", np.allclose(train_mode.mean(axis=0), beta, atol=1e-2))
counts = [sum(int(np.prod(w.shape)) for w in ws) for ws in (norm.weights, norm.trainable_weights)]
print("weights of the first layer:", counts[0], "trainable:", counts[1])

# %% check
assert accuracy > 0.9, "the first batch normalisation replaces the scaler"
assert np.allclose(train_mode.mean(axis=0), beta, atol=1e-2), "normalised by this batch"
assert not np.allclose(train_mode, inference, atol=1e-2), "inference uses moving statistics"
assert counts == [120, 60], "four per feature, two of them trained"

# Output:
# test accuracy on unscaled data 0.97
# training mode, mean equals beta: True
# weights of the first layer: 120 trainable: 60

"""Batch normalisation: zero-mean outputs in training mode, moving statistics at inference."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model
import keras
from keras import layers

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        layers.BatchNormalization(momentum=0.9),  # unscaled inputs: stands for the scaler
        layers.Dense(32, use_bias=False),
        layers.BatchNormalization(momentum=0.9),
        layers.Activation("relu"),
        layers.Dense(1, activation="sigmoid"),
    ]
)
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=20, batch_size=64, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0)[1]
print(f"test accuracy on unscaled data {accuracy:.2f}")

# %% check
import numpy as np

norm, batch = model.layers[0], X_test[:32].to_numpy()
assert accuracy > 0.9, "the first batch normalisation should replace the scaler"
train_mode, inference = (np.array(norm(batch, training=mode)) for mode in (True, False))
assert np.allclose(train_mode.mean(axis=0), norm.beta, atol=1e-2), "normalised by this batch"
assert not np.allclose(train_mode, inference, atol=1e-2), "inference uses moving statistics"
counts = [sum(int(np.prod(w.shape)) for w in ws) for ws in (norm.weights, norm.trainable_weights)]
assert counts == [120, 60], "four per feature, two of them trained"
one = np.array(norm(batch[:1], training=True))
assert np.allclose(one, norm.beta, atol=0.02), "with a batch of one only beta should be left"
slow = layers.BatchNormalization()  # momentum 0.99
for _ in range(20):
    slow(batch, training=True)
gap = np.abs(slow.moving_mean / batch.mean(axis=0) - 1)
assert (gap > 0.5).all(), "after 20 steps with 0.99 the statistics should still be far off"

# Output:
# test accuracy on unscaled data 0.97

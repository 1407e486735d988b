"""Binary cross-entropy equals its formula and scikit-learn's log loss; logits give the same."""

# %% formula
import keras
import numpy as np
from sklearn.metrics import log_loss

rng = np.random.default_rng(0)
y = rng.integers(0, 2, 1000).astype("float32")
logit = rng.normal(size=1000).astype("float32")
p = 1 / (1 + np.exp(-logit))

loss = float(keras.losses.BinaryCrossentropy()(y, p))
by_hand = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
from_logits = float(keras.losses.BinaryCrossentropy(from_logits=True)(y, logit))
print(f"Keras {loss:.4f}, formula {by_hand:.4f}, log_loss {log_loss(y, p):.4f}")

# %% a certain wrong answer and a fair coin
worst = float(keras.losses.BinaryCrossentropy()(np.array([1.0]), np.array([0.0])))
coin = float(keras.losses.BinaryCrossentropy()(np.array([1.0, 0.0]), np.array([0.5, 0.5])))
print(f"certain and wrong {worst:.1f}, undecided {coin:.3f}")

# %% several labels at once
keras.utils.set_random_seed(0)
X = rng.normal(size=(200, 5))
labels = (X[:, :3] > 0).astype("float32")  # three labels, any number of them true
model = keras.Sequential([keras.Input((5,)), keras.layers.Dense(3, activation="sigmoid")])
model.compile(optimizer=keras.optimizers.Adam(0.1), loss="binary_crossentropy")
history = model.fit(X, labels, epochs=10, verbose=0).history["loss"]
print("multi-label loss falls below 0.3:", history[-1] < 0.3)

# %% check
assert np.isclose(loss, by_hand, atol=1e-5), "Keras should follow the formula"
assert np.isclose(loss, log_loss(y, p), atol=1e-5), "log_loss is the same"
assert np.isclose(loss, from_logits, atol=1e-5), "logits should give the same loss"
assert 15 < worst < 17, "probabilities are clipped at 1e-7"
assert np.isclose(coin, np.log(2)), "p = 0.5 should cost log 2"
assert history[-1] < 0.3, "one sigmoid per label should learn the signs"

# Output:
# Keras 0.7713, formula 0.7713, log_loss 0.7713
# certain and wrong 16.1, undecided 0.693
# multi-label loss falls below 0.3: True

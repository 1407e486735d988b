"""A frozen layer keeps its weights through fit, once the model has been compiled again."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = (X - X.mean()) / X.std()

# %% a base that was trained earlier, and a new head
import keras

keras.utils.set_random_seed(0)
base = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(8, activation="relu")])
inputs = keras.Input(X.shape[1:])
features = base(inputs, training=False)
outputs = keras.layers.Dense(1, activation="sigmoid", name="head")(features)
model = keras.Model(inputs, outputs)

base.trainable = False
model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
print("trainable:", [weight.path for weight in model.trainable_weights])
frozen = base.get_weights()
head = model.get_layer("head").get_weights()
model.fit(X, y, epochs=3, verbose=0)
after_head = base.get_weights()

# %% fine-tune: unfreeze, compile again, small rate
base.trainable = True
for layer in base.layers[:-10]:  # only the last 10 layers of the base
    layer.trainable = False
rate = keras.optimizers.Adam(1e-5)
model.compile(optimizer=rate, loss="binary_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=1, verbose=0)
print("trainable:", len(model.trainable_weights), "weights")

# %% check
import numpy as np

assert all(np.array_equal(a, b) for a, b in zip(frozen, after_head)), "the base should stay"
assert not np.array_equal(head[0], model.get_layer("head").get_weights()[0]), "the head learns"
assert not np.array_equal(frozen[0], base.get_weights()[0]), "unfrozen, the base should move"
before = base.get_weights()[0]
base.trainable = False
model.fit(X, y, epochs=1, verbose=0)
moved = not np.array_equal(before, base.get_weights()[0])
assert moved, "without a new compile the base should still move"
norm = keras.layers.BatchNormalization()
norm(np.ones((4, 2)))
norm.trainable = False
means = np.asarray(norm.moving_mean)
norm(np.ones((4, 2)), training=True)
assert np.array_equal(np.asarray(norm.moving_mean), means), "frozen: inference mode"

# Output:
# trainable: ['head/kernel', 'head/bias']
# trainable: 4 weights

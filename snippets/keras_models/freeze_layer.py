"""A frozen layer keeps its weights through fit, once the model has been compiled again."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 4))
y = X.sum(axis=1)

# %% a base that was trained earlier, and a new head
keras.utils.set_random_seed(0)
base = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8, activation="relu")], name="base")
model = keras.Sequential([keras.Input((4,)), base, keras.layers.Dense(1, name="head")])
base.trainable = False
model.compile(optimizer="adam", loss="mse")
print("trainable:", [weight.path for weight in model.trainable_weights])

# %% train the head
before = base.get_weights()
head_before = model.get_layer("head").get_weights()[0]
model.fit(X, y, epochs=3, verbose=0)
assert all(np.array_equal(a, b) for a, b in zip(before, base.get_weights())), "base is frozen"
assert not np.array_equal(head_before, model.get_layer("head").get_weights()[0]), "head learns"

# %% fine-tune everything: unfreeze, compile again, small rate
base.trainable = True
model.compile(optimizer=keras.optimizers.Adam(1e-5), loss="mse")
model.fit(X, y, epochs=1, verbose=0)
print("trainable:", len(model.trainable_weights), "weights")
assert not np.array_equal(before[0], base.get_weights()[0]), "now the base moves"

# Output:
# trainable: ['sequential/head/kernel', 'sequential/head/bias']
# trainable: 4 weights

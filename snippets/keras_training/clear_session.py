"""clear_session resets the automatic names; it neither seeds nor touches living models."""

# %% names
import keras


def build():
    """A one-layer model with automatic names."""
    return keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])


keras.utils.clear_session()
names = [build().layers[0].name for _ in range(3)]
print("in one session:", names)

keras.utils.clear_session()
print("after clear_session:", build().layers[0].name)
keras.utils.clear_session()

# %% a loop over folds
import numpy as np

X = np.random.default_rng(0).normal(size=(60, 2))
losses = []
for seed in range(2):
    keras.utils.clear_session()
    keras.utils.set_random_seed(seed)
    model = build()
    model.compile(optimizer="sgd", loss="mse")
    losses.append(model.fit(X, X[:, 0], verbose=0).history["loss"][-1])
    before = model.get_weights()[0].copy()
    keras.utils.clear_session()
    assert np.allclose(model.get_weights()[0], before), "a living model keeps its weights"
    del model

# %% check
assert len(set(names)) == 3, "names are counted up"
assert build().layers[0].name == names[0], "the count should start again"
assert losses[0] != losses[1], "each seed gives its own model"

# Output:
# in one session: ['dense', 'dense_1', 'dense_2']
# after clear_session: dense

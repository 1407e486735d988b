"""The three clipping rules in NumPy agree with the optimizer arguments of Keras."""

# %% formulas
import keras
import numpy as np


def clip_norm(gradients, c):
    """Rescale a list of arrays to a joint norm of at most c."""
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    return [g * min(1, c / norm) for g in gradients]


# %% check
def sgd_step(gradients, **clip):
    """The change of two zero variables in one step of SGD with rate 1."""
    variables = [keras.Variable(np.zeros_like(g), dtype="float64") for g in gradients]
    keras.optimizers.SGD(learning_rate=1.0, **clip).apply(gradients, variables)
    return [-v.numpy() for v in variables]


rng = np.random.default_rng(0)
for trial in range(100):
    gs = [rng.normal(scale=2, size=3), rng.normal(size=(2, 2))]
    expected = {
        "clipvalue": [np.clip(g, -1, 1) for g in gs],
        "clipnorm": [clip_norm([g], 1)[0] for g in gs],
        "global_clipnorm": clip_norm(gs, 1),
    }
    for name, result in expected.items():
        ours = sgd_step(gs, **{name: 1.0})
        assert all(np.allclose(a, b, atol=1e-5) for a, b in zip(ours, result, strict=True)), name

g = np.array([0.9, 100.0])
print("clipvalue 1:", sgd_step([g], clipvalue=1.0)[0].round(3))
print("clipnorm 1: ", sgd_step([g], clipnorm=1.0)[0].round(3))

# Output:
# clipvalue 1: [0.9 1. ]
# clipnorm 1:  [0.009 1.   ]

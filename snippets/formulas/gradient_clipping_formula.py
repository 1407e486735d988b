"""The three clipping rules in NumPy agree with the optimizer arguments of Keras."""

# %% formulas
import numpy as np


def clip_value(gradient, c):
    return np.clip(gradient, -c, c)


def clip_norm(gradients, c):
    """Rescale a list of arrays to a joint norm of at most c; one array: [gradient]."""
    norm = np.sqrt(sum(np.sum(g**2) for g in gradients))
    return [g * min(1, c / norm) for g in gradients]


g = np.array([0.9, 100.0])
print("by value 1:", clip_value(g, 1.0), " by norm 1:", clip_norm([g], 1.0)[0].round(3))

# %% in Keras
import keras

optimizer = keras.optimizers.Adam(learning_rate=0.001, global_clipnorm=1.0)


# %% check
def sgd_step(gradients, **clip):
    """The change of zero variables in one step of SGD with rate 1."""
    variables = [keras.Variable(np.zeros_like(g), dtype="float64") for g in gradients]
    keras.optimizers.SGD(learning_rate=1.0, **clip).apply(gradients, variables)
    return [-v.numpy() for v in variables]


rng = np.random.default_rng(0)
for trial in range(100):
    gs = [rng.normal(scale=2, size=3), rng.normal(size=(2, 2))]
    expected = {
        "clipvalue": [clip_value(g, 1) for g in gs],
        "clipnorm": [clip_norm([g], 1)[0] for g in gs],
        "global_clipnorm": clip_norm(gs, 1),
    }
    for name, result in expected.items():
        theirs = sgd_step(gs, **{name: 1.0})
        assert all(np.allclose(a, b, atol=1e-5) for a, b in zip(theirs, result, strict=True)), name
broken = [np.array([np.nan, 1.0]), np.ones(2)]
for name, spread in {"clipvalue": 1, "clipnorm": 2, "global_clipnorm": 4}.items():
    count = np.isnan(sgd_step(broken, **{name: 1.0})).sum()
    assert count == spread, f"{name} should spread one nan to {spread} values"
try:
    keras.optimizers.SGD(clipvalue=1.0, clipnorm=1.0)
    raised = False
except ValueError as error:
    raised = "Only one of" in str(error)
assert raised, "two clipping arguments should be refused"

# Output:
# by value 1: [0.9 1. ]  by norm 1: [0.009 1.   ]

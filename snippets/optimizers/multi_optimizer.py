"""Two optimizers for one model: the base moves a hundred times more slowly than the head."""

# %% data
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(256, 4)).astype("float32")
y = X[:, :1] - X[:, 1:2]


# %% a training step with two optimizers, for any Keras 3 on TensorFlow
class TwoSpeeds(keras.Model):
    """A model whose base and head have an optimizer each."""

    def __init__(self):
        super().__init__()
        self.base = keras.layers.Dense(8, name="base")
        self.head = keras.layers.Dense(1, name="head")
        self.slow = keras.optimizers.SGD(1e-4)

    def call(self, inputs):
        return self.head(self.base(inputs))

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compute_loss(y=y, y_pred=self(x, training=True))
        base, head = self.base.trainable_variables, self.head.trainable_variables
        gradients = tape.gradient(loss, base + head)
        self.slow.apply(gradients[: len(base)], base)
        self.optimizer.apply(gradients[len(base) :], head)
        return {"loss": loss}


model = TwoSpeeds()
model.compile(optimizer=keras.optimizers.SGD(1e-2), loss="mse")
model(X[:1])
before = [layer.get_weights()[0] for layer in (model.base, model.head)]
model.fit(X, y, epochs=2, verbose=0)
after = [layer.get_weights()[0] for layer in (model.base, model.head)]
moved = [float(np.abs(b - a).mean()) for b, a in zip(before, after)]
print("head moved more than the base:", moved[1] > 10 * moved[0])
assert moved[1] > 10 * moved[0] > 0, "the base should creep, the head should run"

# %% the same with MultiOptimizer, where it exists (Keras 3.15)
if hasattr(keras.optimizers, "MultiOptimizer"):
    layers = [keras.layers.Dense(8, name="base"), keras.layers.Dense(1, name="head")]
    model = keras.Sequential([keras.Input((4,)), *layers])
    slow = {".*base/.*": keras.optimizers.SGD(1e-4)}
    table = keras.optimizers.OptimizerMap(keras.optimizers.SGD(1e-2), slow)
    model.compile(optimizer=keras.optimizers.MultiOptimizer(table), loss="mse")
    before = [layer.get_weights()[0] for layer in layers]
    model.fit(X, y, epochs=2, verbose=0)
    moved = [float(np.abs(b - c.get_weights()[0]).mean()) for b, c in zip(before, layers)]
    assert moved[1] > 10 * moved[0] > 0, "two rates should be in use"

# Output:
# head moved more than the base: True

"""Two optimizers for one model: the base moves a hundred times more slowly than the head."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = (X - X.mean()) / X.std()

# %% a model whose layer "base" has an optimizer of its own, for any Keras 3 on TensorFlow
import keras
import tensorflow as tf


class TwoSpeeds(keras.Model):
    def compile(self, *args, slow, **kwargs):
        super().compile(*args, **kwargs)
        self.slow = slow

    def train_step(self, data):
        x, y, weight = keras.utils.unpack_x_y_sample_weight(data)
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=weight)
        base = self.get_layer("base").trainable_variables
        rest = [v for v in self.trainable_variables if all(v is not b for b in base)]
        gradients = tape.gradient(loss, base + rest)
        self.slow.apply(gradients[: len(base)], base)
        self.optimizer.apply(gradients[len(base) :], rest)
        self.metrics[0].update_state(loss)
        return self.compute_metrics(x, y, y_pred, sample_weight=weight)


keras.utils.set_random_seed(0)
inputs = keras.Input(X.shape[1:])
hidden = keras.layers.Dense(8, activation="tanh", name="base")(inputs)
outputs = keras.layers.Dense(1, activation="sigmoid", name="head")(hidden)
model = TwoSpeeds(inputs, outputs)
adam, slow = keras.optimizers.Adam(1e-2), keras.optimizers.Adam(1e-4)
model.compile(optimizer=adam, slow=slow, loss="binary_crossentropy", metrics=["accuracy"])
before = model.get_weights()
history = model.fit(X, y, epochs=5, verbose=0).history
print("history:", sorted(history))

# %% check
moved = [abs(b - a).mean() for b, a in zip(before, model.get_weights())]
assert moved[2] > 20 * moved[0] > 0, "the base should creep, the head should run"
assert 0 < history["loss"][-1] < history["loss"][0], "the history should show the loss"
assert history["accuracy"][-1] > 0.8, "and the metrics"
if hasattr(keras.optimizers, "MultiOptimizer"):  # Keras 3.15
    slow = {".*base/.*": keras.optimizers.Adam(1e-4)}
    table = keras.optimizers.OptimizerMap(keras.optimizers.Adam(1e-2), slow)
    model = keras.Model(inputs, outputs)
    model.compile(optimizer=keras.optimizers.MultiOptimizer(table), loss="binary_crossentropy")
    before = model.get_weights()
    model.fit(X, y, epochs=5, verbose=0)
    moved = [abs(b - a).mean() for b, a in zip(before, model.get_weights())]
    assert moved[2] > 20 * moved[0] > 0, "MultiOptimizer should do the same"

# Output:
# history: ['accuracy', 'loss']

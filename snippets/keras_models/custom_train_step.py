"""A train_step with mixup trains through fit, with its callbacks and history."""

# %% model with its own training step
import keras
import numpy as np
import tensorflow as tf


class Mixup(keras.Model):
    def train_step(self, data):
        x, y = data
        weight = tf.random.uniform([], 0.8, 1.0)
        x, y = (weight * a + (1 - weight) * a[::-1] for a in (x, tf.cast(y, tf.float32)))
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}


# %% fit as usual
keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(512, 4)).astype("float32")
y = X @ np.array([[1.0], [2.0], [0.0], [-1.0]], dtype="float32")
inputs = keras.Input((4,))
model = Mixup(inputs, keras.layers.Dense(1)(inputs))
model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
history = model.fit(X, y, epochs=15, verbose=0).history
kernel = model.layers[-1].get_weights()[0].ravel()
print("history:", list(history))

# %% check
assert np.allclose(kernel, [1, 2, 0, -1], atol=0.1), "the coefficients are learned"

# Output:
# history: ['loss']

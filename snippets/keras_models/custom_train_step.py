"""A train_step with mixup trains through fit, with its callbacks, metrics and history."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(512, 4, noise=0.1, random_state=0)

# %% model with its own training step
import keras
import tensorflow as tf


class Mixup(keras.Model):
    def train_step(self, data):
        x, y, weight = keras.utils.unpack_x_y_sample_weight(data)
        x, y = tf.cast(x, tf.float32), tf.cast(y, tf.float32)
        rows = tf.random.shuffle(tf.range(tf.shape(x)[0]))
        share = tf.random.uniform([], 0.8, 1.0)
        x = share * x + (1 - share) * tf.gather(x, rows)
        y = share * y + (1 - share) * tf.gather(y, rows)
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(x=x, y=y, y_pred=y_pred, sample_weight=weight)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(gradients, self.trainable_variables)
        self.metrics[0].update_state(loss)  # the mean loss of the epoch
        return self.compute_metrics(x, y, y_pred, sample_weight=weight)


# %% fit as usual
keras.utils.set_random_seed(0)
inputs = keras.Input(X.shape[1:])
model = Mixup(inputs, keras.layers.Dense(1)(inputs))
model.compile(optimizer=keras.optimizers.Adam(2.0), loss="mse", metrics=["mae"])
history = model.fit(X, y, epochs=12, validation_split=0.2, verbose=0).history
print("history:", sorted(history))

# %% check
import numpy as np
from sklearn.linear_model import LinearRegression

kernel = model.layers[-1].get_weights()[0].ravel()
coef = LinearRegression().fit(X, y).coef_
assert np.allclose(kernel, coef, rtol=0.05), "a linear model should learn the coefficients"
assert history["mae"][-1] < history["mae"][0] / 5, "the compiled metric should be tracked"
assert 0 < history["loss"][-1] < history["loss"][0] / 20, "so should the loss"


class Silent(Mixup):
    def compute_metrics(self, *args, **kwargs):
        self.metrics[0].reset_state()  # as if the loss had not been updated
        return super().compute_metrics(*args, **kwargs)


silent = Silent(inputs, keras.layers.Dense(1)(inputs))
silent.compile("adam", "mse", run_eagerly=True)
assert silent.fit(X[:9], y[:9], verbose=0).history["loss"] == [0.0], "not updated: a loss of 0"

# Output:
# history: ['loss', 'mae', 'val_loss', 'val_mae']

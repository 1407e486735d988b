"""A hand-written loop with GradientTape ends at the same weights as fit without shuffling."""

# %% data
import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_diabetes
from sklearn.preprocessing import scale

X, y = load_diabetes(return_X_y=True, as_frame=True)
X, y = scale(X).astype("float32"), scale(y).astype("float32")[:, None]


def build_model():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(8, activation="tanh")
    return keras.Sequential([keras.Input((10,)), hidden, keras.layers.Dense(1)])


# %% loop
model, loss_fn = build_model(), keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.05)
optimizer.build(model.trainable_variables)


@tf.function
def train_step(x_batch, y_batch):
    with tf.GradientTape() as tape:
        loss = loss_fn(y_batch, model(x_batch, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
    return loss


batches = tf.data.Dataset.from_tensor_slices((X, y)).batch(64)
for epoch in range(5):
    losses = [float(train_step(x_batch, y_batch)) for x_batch, y_batch in batches]
    print(f"epoch {epoch}: mean batch loss {np.mean(losses):.2f}")

# %% the same with fit
reference = build_model()
reference.compile(optimizer=keras.optimizers.SGD(learning_rate=0.05), loss="mse")
reference.fit(X, y, batch_size=64, epochs=5, shuffle=False, verbose=0)
for ours, theirs in zip(model.get_weights(), reference.get_weights(), strict=True):
    assert np.allclose(ours, theirs, atol=1e-5), "the loop and fit should agree"

# Output:
# epoch 0: mean batch loss 1.03
# epoch 1: mean batch loss 0.63
# epoch 2: mean batch loss 0.54
# epoch 3: mean batch loss 0.52
# epoch 4: mean batch loss 0.51

"""A hand-written loop with GradientTape ends at the same weights as fit without shuffling."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, random_state=0)

# %% batches
import keras
import tensorflow as tf
from sklearn.preprocessing import StandardScaler

x_scaler, y_scaler = StandardScaler().fit(X_train), StandardScaler().fit(y_train.to_frame())
A, A_val = (x_scaler.transform(part).astype("float32") for part in (X_train, X_val))
t, t_val = (y_scaler.transform(y.to_frame()).astype("float32") for y in (y_train, y_val))
batches = tf.data.Dataset.from_tensor_slices((A, t)).batch(64)  # .shuffle(len(A)) before batch

# %% loop
keras.utils.set_random_seed(0)
layers = [keras.layers.Dense(8, activation="tanh"), keras.layers.Dense(1)]
model = keras.Sequential([keras.Input(X.shape[1:]), *layers])
start = model.get_weights()
loss_fn, metric = keras.losses.MeanSquaredError(), keras.metrics.RootMeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.05)
optimizer.build(model.trainable_variables)


@tf.function
def train_step(x_batch, y_batch):
    with tf.GradientTape() as tape:
        loss = loss_fn(y_batch, model(x_batch, training=True))
    gradients = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
    return loss


for epoch in range(5):
    losses = [float(train_step(x_batch, y_batch)) for x_batch, y_batch in batches]
    metric.reset_state()
    metric.update_state(t_val, model(A_val, training=False))
    mean = sum(losses) / len(losses)
    print(f"epoch {epoch}: mean batch loss {mean:.2f}, val RMSE {float(metric.result()):.2f}")

# %% check
import numpy as np

reference = keras.models.clone_model(model)
reference.set_weights(start)
reference.compile(optimizer=keras.optimizers.SGD(learning_rate=0.05), loss="mse")
reference.fit(A, t, batch_size=64, epochs=5, shuffle=False, verbose=0)
for ours, theirs in zip(model.get_weights(), reference.get_weights(), strict=True):
    assert np.allclose(ours, theirs, atol=1e-5), "the loop and fit should agree"

# Output:
# ...
# epoch 4: mean batch loss ..., val RMSE ...

"""Shuffle rows, then batch, then prefetch; fit takes the dataset without y and batch_size."""

# %% pipeline
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
X = rng.normal(size=(500, 4)).astype("float32")
y = (X[:, 0] > 0).astype("float32")

train_ds = (
    tf.data.Dataset.from_tensor_slices((X[:400], y[:400]))
    .cache()
    .shuffle(400, seed=0)
    .batch(32)
    .prefetch(tf.data.AUTOTUNE)
)
val_ds = tf.data.Dataset.from_tensor_slices((X[400:], y[400:])).batch(64)
print("batches:", len(train_ds), "- shapes:", train_ds.element_spec[0].shape)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1, activation="sigmoid")])
model.compile(
    optimizer=keras.optimizers.Adam(0.1), loss="binary_crossentropy", metrics=["accuracy"]
)
history = model.fit(train_ds, validation_data=val_ds, epochs=5, shuffle=False, verbose=0)
print("validation accuracy above 0.9:", history.history["val_accuracy"][-1] > 0.9)

# %% order matters
rows = tf.data.Dataset.range(6)
good = [batch.tolist() for batch in rows.shuffle(6, seed=1).batch(3).as_numpy_iterator()]
bad = [batch.tolist() for batch in rows.batch(3).shuffle(2, seed=1).as_numpy_iterator()]
print("batch before shuffle keeps rows together:", sorted(bad))

# %% check
assert len(train_ds) == 13, "ceil(400 / 32) batches"
assert history.history["val_accuracy"][-1] > 0.9, "the pipeline should feed the right pairs"
assert sorted(bad) == [[0, 1, 2], [3, 4, 5]], "only whole batches are shuffled"
assert sorted(sum(good, [])) == list(range(6)), "each row once"

# Output:
# batches: 13 - shapes: (None, 4)
# validation accuracy above 0.9: True
# batch before shuffle keeps rows together: [[0, 1, 2], [3, 4, 5]]

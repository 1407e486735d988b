"""Shuffle rows, then batch, then prefetch; fit takes the dataset without y and batch_size."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_val, y_train, y_val = train_test_split(X, y, stratify=y, random_state=0)

# %% pipeline
import keras
import tensorflow as tf
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
train_ds = (
    tf.data.Dataset.from_tensor_slices((scaler.transform(X_train), y_train))
    .shuffle(len(X_train), seed=0)
    .batch(32)
    .prefetch(tf.data.AUTOTUNE)
)
val_ds = tf.data.Dataset.from_tensor_slices((scaler.transform(X_val), y_val)).batch(64)
print("batches:", len(train_ds), "- shapes:", train_ds.element_spec[0].shape)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X_train.shape[1:]), keras.layers.Dense(1, activation="sigmoid")
])
model.compile(keras.optimizers.Adam(0.02), loss="binary_crossentropy", metrics=["accuracy"])
history = model.fit(train_ds, validation_data=val_ds, epochs=5, shuffle=False, verbose=0).history
print("validation accuracy above 0.9:", history["val_accuracy"][-1] > 0.9)

# %% check
assert len(train_ds) == 14, "ceil(426 / 32) batches"
assert history["val_accuracy"][-1] > 0.9, "the pipeline should feed the right pairs"
rows = tf.data.Dataset.range(6)
bad = [batch.tolist() for batch in rows.batch(3).shuffle(2, seed=1).as_numpy_iterator()]
assert sorted(bad) == [[0, 1, 2], [3, 4, 5]], "batch first: only whole batches are shuffled"


def common(shuffled):
    """Rows in both parts of a split, over five epochs."""
    train, valid = shuffled.take(80), shuffled.skip(80)
    seen, held = (set(part.repeat(5).as_numpy_iterator()) for part in (train, valid))
    return len(seen & held)


rows = tf.data.Dataset.range(100)
assert common(rows.shuffle(100, seed=0)) > 20, "take and skip after shuffle leak"
assert common(rows.shuffle(100, seed=0, reshuffle_each_iteration=False)) == 0, "this does not"

# Output:
# batches: 14 - shapes: (None, 30)
# validation accuracy above 0.9: True

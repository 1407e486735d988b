"""fit cannot split a dataset; split_dataset or take and skip do it before."""

# %% error
import keras
import numpy as np
import tensorflow as tf

X = np.arange(100, dtype="float32")[:, None]
y = 2 * X
dataset = tf.data.Dataset.from_tensor_slices((X, y))
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse")
try:
    model.fit(dataset.batch(10), validation_split=0.2, shuffle=False, verbose=0)
except ValueError as error:
    print("ValueError:", str(error).split(".Found")[0])

# %% fix: split the rows, then shuffle and batch the training part
valid = dataset.take(20).batch(10)
train = dataset.skip(20).shuffle(80, seed=0).batch(10)
history = model.fit(train, validation_data=valid, shuffle=False, verbose=0)
print("recorded:", sorted(history.history))

# %% fix: by chance, with split_dataset
left, right = keras.utils.split_dataset(dataset, left_size=0.8, shuffle=True, seed=0)
print("rows:", int(left.cardinality()), int(right.cardinality()))

# %% check
assert "val_loss" in history.history, "the model is validated"


def rows(part):
    return {float(x[0]) for x, _ in part.as_numpy_iterator()}


assert len(rows(left)) == 80 and not rows(left) & rows(right), "no row is in both"
mixed = dataset.shuffle(100, seed=0)
assert rows(mixed.take(20)) & rows(mixed.skip(20)), "take and skip after shuffle mix the rows"
model.compile(optimizer=keras.optimizers.SGD(0.0), loss="mse")
cut = model.fit(X, y, validation_split=0.2, verbose=0)
last = model.evaluate(X[80:], y[80:], verbose=0)
assert np.isclose(cut.history["val_loss"][0], last, rtol=1e-4), "the last 20 % of an array"

# Output:
# ValueError: Argument `validation_split` is only supported for tensors or NumPy arrays
# recorded: ['loss', 'val_loss']
# rows: 80 20

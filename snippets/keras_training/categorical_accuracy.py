"""Both metrics compare the argmax; one takes one-hot targets, the other integers."""

# %% data
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True, as_frame=True)

# %% compile: integer targets
import keras
import numpy as np

keras.utils.set_random_seed(0)
n_classes = len(np.unique(y))
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Dense(n_classes, activation="softmax"),
])
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=[
        keras.metrics.SparseCategoricalAccuracy(name="acc"),
        keras.metrics.SparseTopKCategoricalAccuracy(k=2, name="top2"),
    ],
)
history = model.fit(X, y, epochs=3, validation_split=0.2, verbose=0)
print(sorted(history.history))

# %% one-hot targets
one_hot = keras.utils.to_categorical(y, n_classes)
model.compile(
    optimizer="adam", loss="categorical_crossentropy", metrics=["categorical_accuracy"]
)
model.fit(X, one_hot, epochs=1, verbose=0)

# %% check
p = model.predict(X, verbose=0)
right = np.mean(p.argmax(axis=1) == y)
sparse, categorical = keras.metrics.SparseCategoricalAccuracy, keras.metrics.CategoricalAccuracy
assert np.isclose(float(sparse()(y, p)), right), "integers: the share of right argmax"
assert np.isclose(float(categorical()(one_hot, p)), right), "one-hot: the same share"
assert np.isclose(float(sparse()(y, np.log(p + 1e-9))), right), "logits should give the same"
assert history.history["top2"][-1] > history.history["acc"][-1], "the best two hold it more often"
model.compile("adam", "sparse_categorical_crossentropy", metrics=[categorical()])
wrong = model.evaluate(X, y, verbose=0)[1]
assert abs(wrong - right) > 0.3, "integers in CategoricalAccuracy: no error, a wrong number"
model.compile("adam", "categorical_crossentropy", metrics=[sparse()])
try:
    model.evaluate(X, one_hot, verbose=0)
except Exception as error:
    assert type(error).__name__ == "InvalidArgumentError", repr(error)
else:
    raise AssertionError("one-hot targets in the sparse metric should fail")

# Output:
# ['acc', 'loss', 'top2', 'val_acc', 'val_loss', 'val_top2']

"""Integer labels 0..K-1 go in as they are; labels from 1 to K must be moved down by one."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% train
import keras
from sklearn.preprocessing import LabelEncoder, scale

encoder = LabelEncoder()
codes = encoder.fit_transform(y)  # any labels, also text, become 0..K-1
X = scale(X)  # in real work a StandardScaler fitted on the training rows
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Dense(len(encoder.classes_), activation="softmax"),
])
model.compile(
    optimizer=keras.optimizers.Adam(0.05),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(X, codes, epochs=10, verbose=0)
labels = encoder.classes_[model.predict(X, verbose=0).argmax(axis=1)]
print("right:", (labels == y).mean() > 0.9)

# %% check
import numpy as np

p = model.predict(X, verbose=0)
by_hand = -np.log(p[np.arange(len(y)), y]).mean()
loss = model.evaluate(X, codes, verbose=0, return_dict=True)["loss"]
assert np.isclose(loss, by_hand, atol=1e-4), "the formula should agree"
assert (labels == y).mean() > 0.9, "it should learn"
try:
    model.evaluate(X, codes + 1, verbose=0)
except Exception as error:
    assert "label value of 3 which is outside the valid range" in str(error), str(error)
else:
    raise AssertionError("labels from 1 to 3 should fail on a CPU")
try:
    model.fit(X, keras.utils.to_categorical(codes), verbose=0)
except ValueError as error:
    assert "must have rank" in str(error), str(error)
else:
    raise AssertionError("one-hot targets should be refused")
void = keras.losses.SparseCategoricalCrossentropy(ignore_class=-1)
some = float(void(np.array([0, -1]), np.array([[0.5, 0.5], [0.1, 0.9]])))
assert np.isclose(some, np.log(2), atol=1e-4), "a row of the ignored class should not count"

# Output:
# right: True

"""Integer labels 0..K-1 go in as they are; labels from 1 to K must be moved down by one."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_wine
from sklearn.preprocessing import LabelEncoder, StandardScaler

X, y = load_wine(return_X_y=True, as_frame=True)
X = StandardScaler().fit_transform(X)

# %% train
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((13,)), keras.layers.Dense(3, activation="softmax")])
model.compile(
    optimizer=keras.optimizers.Adam(0.05),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(X, y, epochs=10, verbose=0)
p = model.predict(X, verbose=0)
by_hand = -np.log(p[np.arange(len(y)), y]).mean()
loss = model.evaluate(X, y, verbose=0, return_dict=True)["loss"]
print("loss is the mean of -log p[true class]:", round(loss, 3) == round(float(by_hand), 3))
assert np.isclose(loss, by_hand, atol=1e-4), "the formula should agree"

# %% labels that start at 1
import tensorflow as tf

try:
    model.evaluate(X, y + 1, verbose=0)
except tf.errors.InvalidArgumentError as error:
    message = str(error)
    print("label", message[message.index("value of") :].split("outside")[0] + "outside ...")
codes = LabelEncoder().fit_transform(y + 1)

# %% ignore a class
loss = keras.losses.SparseCategoricalCrossentropy(ignore_class=-1)
some = float(loss(np.array([0, -1]), np.array([[0.5, 0.5], [0.1, 0.9]])))
print(f"row with label -1 does not count: {some:.3f}")

# %% check
assert set(codes) == {0, 1, 2}, "the encoder should start at 0"
assert np.isclose(some, np.log(2), atol=1e-4), "only the first row should count"

# Output:
# loss is the mean of -log p[true class]: True
# label value of 3 which is outside ...
# row with label -1 does not count: 0.693

"""Labels 1 to 3 do not fit three outputs; encoded as 0 to 2 they do."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)
labels = y + 1  # 1, 2, 3

# %% error
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(3, activation="softmax")])
optimizer = keras.optimizers.Adam(0.1)
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
try:
    model.fit(X, labels, verbose=0)
except tf.errors.InvalidArgumentError as error:
    start = str(error).index("Received")
    print("InvalidArgumentError: ...", str(error)[start : start + 71])

# %% fix
from sklearn.preprocessing import LabelEncoder

encoder = LabelEncoder()
y = encoder.fit_transform(labels)
print("classes:", encoder.classes_, "codes:", np.unique(y))
model.compile(optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=20, verbose=0)
predicted = encoder.inverse_transform(model.predict(X, verbose=0).argmax(axis=1))
accuracy = np.mean(predicted == labels)
print("accuracy above 0.9:", bool(accuracy > 0.9))

# %% error: the same mistake with one-hot targets
try:
    keras.utils.to_categorical(labels, num_classes=3)
except IndexError as error:
    print("IndexError:", error)

# %% check
assert accuracy > 0.9, "trained and decoded"
assert keras.utils.to_categorical(y, num_classes=3).shape == (150, 3), "codes fit"

# Output:
# InvalidArgumentError: ... Received a label value of 3 which is outside the valid range of [0, 3).
# classes: [1 2 3] codes: [0 1 2]
# accuracy above 0.9: True
# IndexError: index 3 is out of bounds for axis 1 with size 3

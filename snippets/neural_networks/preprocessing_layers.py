"""Normalization learns mean and variance in adapt, and then scales like StandardScaler."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% scaling inside the model
import keras

keras.utils.set_random_seed(0)
scale = keras.layers.Normalization()
scale.adapt(X_train.to_numpy("float32"))  # training rows only, before fit
model = keras.Sequential(
    [
        keras.Input(X_train.shape[1:]),
        scale,
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(y_train.nunique(), activation="softmax"),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
model.fit(X_train, y_train, epochs=5, verbose=0)

# %% a text column
import pandas as pd

city = pd.Series(["Rome", "Oslo", "Rome", "Bonn"])
lookup = keras.layers.StringLookup(output_mode="one_hot")
lookup.adapt(city.to_numpy(dtype=object))
print("categories:", [str(word) for word in lookup.get_vocabulary()])
print("one-hot:", lookup(city.to_numpy(dtype=object)).shape)

# %% check
import numpy as np
from sklearn.preprocessing import StandardScaler

scaled = np.asarray(scale(X_test.to_numpy("float32")))
expected = StandardScaler().fit(X_train).transform(X_test)
assert np.allclose(scaled, expected, atol=1e-2), "it should scale like StandardScaler"
assert scale.trainable_weights == [], "adapted statistics should not be trained"
one_hot = np.asarray(lookup(np.array(["Oslo", "Paris"], dtype=object)))
assert one_hot[1, 0] == 1 and one_hot[0, 0] == 0, "an unknown category should go to column 0"
model.save("with_scaling.keras")
loaded = keras.saving.load_model("with_scaling.keras")
same = np.allclose(loaded.predict(X_test, verbose=0), model.predict(X_test, verbose=0), atol=1e-5)
assert same, "the scaling should be saved with the model"
try:
    keras.layers.Normalization().adapt(X_train)
    raised = False
except TypeError:
    raised = True
assert raised, "adapt should refuse a DataFrame"

# Output:
# categories: ['[UNK]', 'Rome', 'Oslo', 'Bonn']
# one-hot: (4, 4)

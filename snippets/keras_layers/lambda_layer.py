"""A Lambda of a registered function loads; a Python lambda is refused unless safe_mode is off."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% model: keras.ops needs no layer
import keras

keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(X_train.to_numpy())
inputs = keras.Input(X_train.shape[1:])
x = normalize(inputs)
x = keras.ops.concatenate([x, keras.ops.square(x)], axis=-1)
model = keras.Model(inputs, keras.layers.Dense(y.nunique(), activation="softmax")(x))
loss = "sparse_categorical_crossentropy"
model.compile(optimizer=keras.optimizers.Adam(0.01), loss=loss, metrics=["accuracy"])
model.fit(X_train, y_train, epochs=15, verbose=0)
accuracy = model.evaluate(X_test, y_test, verbose=0, return_dict=True)["accuracy"]
print(f"test accuracy {accuracy:.1f}")


# %% Lambda with a function that can be saved
@keras.saving.register_keras_serializable()
def with_squares(x):
    return keras.ops.concatenate([x, keras.ops.square(x)], axis=-1)


named = keras.Sequential([keras.Input(X_train.shape[1:]), keras.layers.Lambda(with_squares)])

# %% check
import numpy as np

for net in (model, named):
    net.save("model.keras")
    loaded = keras.saving.load_model("model.keras")
    same = np.allclose(loaded.predict(X_test, verbose=0), net.predict(X_test, verbose=0))
    assert same, "keras.ops and a registered function should save and load"
unsafe = keras.Sequential([keras.Input((3,)), keras.layers.Lambda(lambda x: x**2)])
unsafe.save("lambda.keras")
try:
    keras.saving.load_model("lambda.keras")
    message = "no error"
except ValueError as error:
    message = str(error)
assert "safe_mode" in message, "a lambda should be refused"
loaded = keras.saving.load_model("lambda.keras", safe_mode=False)
assert np.allclose(loaded(np.array([[1.0, 2.0, 3.0]])), [[1, 4, 9]]), "safe_mode=False should load"

# Output:
# test accuracy 1.0

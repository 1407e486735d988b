"""Two named heads: a dict of losses by name, and one array of predictions per output layer."""

# %% data
import numpy as np

X = np.random.default_rng(0).normal(size=(200, 5)).astype("float32")
price, sold = X.sum(axis=1), (X[:, 0] > 0).astype(int)

# %% model
import keras

keras.utils.set_random_seed(0)
inputs = keras.Input(shape=X.shape[1:])
shared = keras.layers.Dense(16, activation="relu")(inputs)
outputs = {
    "price": keras.layers.Dense(1, name="price")(shared),
    "sold": keras.layers.Dense(1, activation="sigmoid", name="sold")(shared),
}
model = keras.Model(inputs, outputs)
model.compile(
    optimizer="adam",
    loss={"price": "mse", "sold": "binary_crossentropy"},
    metrics={"price": ["mae"], "sold": ["accuracy"]},
)
history = model.fit(X, {"price": price, "sold": sold}, epochs=5, verbose=0)
y_pred = model.predict(X, verbose=0)
print({name: p.shape for name, p in y_pred.items()})
print(sorted(history.history))


# %% check
def refused(step, words):
    try:
        step()
    except ValueError as error:
        return words in str(error)
    return False


def compile_and_fit(**fit_options):
    model.fit(X, {"price": price, "sold": sold}, verbose=0, **fit_options)


assert sorted(y_pred) == ["price", "sold"], "predict should give one array per output layer"
two = [keras.layers.Dense(2, name="a"), keras.layers.Dense(1, name="a")]
assert refused(lambda: keras.Sequential(two), "unique names"), "two layers of one name"
assert refused(lambda: compile_and_fit(class_weight={0: 1, 1: 2}), "single output"), "class_weight"
model.compile(optimizer="adam", loss=["mse", "binary_crossentropy"], metrics=["accuracy"])
assert refused(compile_and_fit, ""), "a flat list of metrics should fail in fit"

# Output:
# {'price': (200, 1), 'sold': (200, 1)}
# ['loss', 'price_loss', 'price_mae', 'sold_accuracy', 'sold_loss']

"""With 60 labels a network fails; on a frozen layer from a related task it succeeds."""

# %% data: 20 inputs, of which the product of the first two matters in both tasks
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(5000, 20)).astype("float32")
product = X[:, 0] * X[:, 1]
auxiliary, target = product > 0, product > 0.5
few, test = np.arange(60), np.arange(1000, 5000)


def network(hidden):
    layers = [keras.Input((20,)), hidden, keras.layers.Dense(1, activation="sigmoid")]
    model = keras.Sequential(layers)
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
    return model


# %% pretrain on the auxiliary task, with many labels
keras.utils.set_random_seed(0)
pretrained = keras.layers.Dense(32, activation="relu")
network(pretrained).fit(X, auxiliary, epochs=10, batch_size=64, verbose=0)
pretrained.trainable = False

# %% the target task, with few labels
accuracy = {}
new = keras.layers.Dense(32, activation="relu")
for name, hidden in (("scratch", new), ("transfer", pretrained)):
    model = network(hidden)
    model.fit(X[few], target[few], epochs=50, verbose=0)
    predicted = model.predict(X[test], batch_size=1000, verbose=0)[:, 0] > 0.5
    accuracy[name] = np.mean(predicted == target[test])
    weights = sum(int(np.prod(w.shape)) for w in model.trainable_weights)
    print(f"{name:8} {weights:3} trainable weights, accuracy {accuracy[name]:.1f}")

# %% check
assert accuracy["transfer"] > accuracy["scratch"] + 0.1, "the frozen features should help"

# Output:
# scratch  705 trainable weights, accuracy 0.7
# transfer  33 trainable weights, accuracy 0.9

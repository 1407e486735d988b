"""compile sets optimizer, loss and metrics; the weights stay, and predict works without it."""

# %% data
import keras
import numpy as np
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% model
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
print("before compile:", model.predict(X[:2], verbose=0).shape)

# %% compile and train
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.05),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(X, y, epochs=30, verbose=0)
trained = model.get_weights()
print("steps:", int(model.optimizer.iterations.numpy()))

# %% compile again: the weights stay, the optimizer starts afresh
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
print("steps:", int(model.optimizer.iterations.numpy()))

# %% check
assert all(np.array_equal(a, b) for a, b in zip(trained, model.get_weights())), "weights stay"
assert int(model.optimizer.iterations.numpy()) == 0, "a new optimizer has no history"
assert model.evaluate(X, y, verbose=0, return_dict=True)["accuracy"] > 0.8, "still trained"

# Output:
# before compile: (2, 3)
# steps: 150
# steps: 0

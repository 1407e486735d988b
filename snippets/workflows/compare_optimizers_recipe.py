"""Six optimizers train the same network from the same weights; the losses go into one table."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% optimizers, a new one for every run
from keras.optimizers import SGD, Adagrad, Adam, RMSprop

optimizers = {
    "SGD": lambda: SGD(learning_rate=0.01),
    "momentum": lambda: SGD(learning_rate=0.01, momentum=0.9),
    "Nesterov": lambda: SGD(learning_rate=0.01, momentum=0.9, nesterov=True),
    "Adagrad": lambda: Adagrad(learning_rate=0.01),
    "RMSprop": lambda: RMSprop(learning_rate=0.01),
    "Adam": lambda: Adam(learning_rate=0.01),
}

# %% runs
import keras
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
from sklearn.preprocessing import scale

classes, y_index = np.unique(y, return_inverse=True)  # labels to 0 ... K-1
X_scaled = scale(X)
runs = {}
for name, make_optimizer in optimizers.items():
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(X.shape[1:]),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(len(classes), activation="softmax"),
        ]
    )
    model.compile(optimizer=make_optimizer(), loss="sparse_categorical_crossentropy")
    runs[name] = model.fit(X_scaled, y_index, epochs=5, verbose=0).history["loss"]
df = pd.DataFrame(runs)
print("final loss:", df.iloc[-1].sort_values().round(2).to_dict())
df.plot(xlabel="epoch", ylabel="loss")
plt.show()

# %% check
assert (df.iloc[-1] < df.iloc[0]).all(), "every optimizer should make progress"
assert df["momentum"].iloc[-1] < df["SGD"].iloc[-1], "momentum is faster at the same rate"
other = keras.models.clone_model(model)
other.compile(optimizer=model.optimizer, loss="sparse_categorical_crossentropy")
try:
    other.fit(X_scaled, y_index, verbose=0)
    raise AssertionError("an optimizer of another model should be refused")
except ValueError as error:
    assert "Unknown variable" in str(error), "the error should say so"

# Output:
# final loss: ...

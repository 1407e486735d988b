"""Six optimizers train the same network from the same weights; the losses go into one table."""

# %% data
import keras
import pandas as pd
from sklearn.datasets import load_wine
from sklearn.preprocessing import scale

X, y = load_wine(return_X_y=True, as_frame=True)
X = scale(X)

# %% optimizers, created anew for every run
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
runs = {}
for name, make_optimizer in optimizers.items():
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input((13,)),
            keras.layers.Dense(8, activation="relu"),
            keras.layers.Dense(3, activation="softmax"),
        ]
    )
    model.compile(optimizer=make_optimizer(), loss="sparse_categorical_crossentropy")
    runs[name] = model.fit(X, y, epochs=8, verbose=0).history["loss"]
df = pd.DataFrame(runs)
print("runs:", df.shape[1], "epochs:", df.shape[0])
print("all fall:", bool((df.iloc[-1] < df.iloc[0]).all()))

import matplotlib.pyplot as plt

df.plot(xlabel="epoch", ylabel="loss")
plt.show()

# %% check
assert (df.iloc[-1] < df.iloc[0]).all(), "every optimizer should make progress"
assert df["momentum"].iloc[-1] < df["SGD"].iloc[-1], "momentum is faster at the same rate"

# Output:
# runs: 6 epochs: 8
# all fall: True

"""When the gradient changes sign, Nadam turns round sooner than Adam."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% train
import keras
import numpy as np
from sklearn.preprocessing import scale

keras.utils.set_random_seed(0)
X = scale(X)  # in real work a StandardScaler fitted on the training rows
model = keras.Sequential([
    keras.Input(X.shape[1:]), keras.layers.Dense(len(np.unique(y)), activation="softmax")
])
optimizer = keras.optimizers.Nadam(learning_rate=0.02)
model.compile(optimizer=optimizer, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = model.fit(X, y, epochs=20, verbose=0).history
print("training accuracy above 0.95:", history["accuracy"][-1] > 0.95)

# %% check
assert history["accuracy"][-1] > 0.95, "it should train this network"
turn = {}
for optimizer in [keras.optimizers.Adam(0.01), keras.optimizers.Nadam(0.01)]:
    weight, path = keras.Variable([0.0]), [0.0]
    for g in [1.0] * 10 + [-1.0] * 10:
        optimizer.apply([keras.ops.convert_to_tensor([g])], [weight])
        path.append(float(weight[0]))
    turn[type(optimizer).__name__] = int(np.argmin(path))
assert turn["Nadam"] < turn["Adam"], "Nadam should turn sooner"
assert turn["Nadam"] == 10, "it should turn with the gradient"
decay = keras.optimizers.schedules.ExponentialDecay(0.01, 10, 0.9)
model.compile(keras.optimizers.Nadam(decay), loss="sparse_categorical_crossentropy")
assert model.fit(X, y, verbose=0).history["loss"][0] > 0, "it should take a schedule"
assert not hasattr(keras.optimizers, "NAdam"), "the name has a small a"

# Output:
# training accuracy above 0.95: True

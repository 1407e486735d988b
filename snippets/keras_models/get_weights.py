"""set_weights restores earlier weights exactly, and leaves the optimizer's state as it is."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% weights of a trained layer
import keras
import pandas as pd

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mse")
initial = model.get_weights()
model.fit(X, y, epochs=5, verbose=0)
kernel, bias = model.layers[0].get_weights()
coefficients = pd.Series(kernel.ravel(), index=getattr(X, "columns", None))
print("kernel", kernel.shape, "bias", bias.shape)

# %% reset to the weights of the start
model.set_weights(initial)
print("optimizer steps after the reset:", int(model.optimizer.iterations.numpy()))

# %% your own kernel: a horizontal edge detector
import numpy as np

conv = keras.layers.Conv2D(1, 3, use_bias=False)
conv.build((None, None, None, 1))
sobel = np.array([[-1, -2, -1], [0, 0, 0], [1, 2, 1]], dtype="float32")
conv.set_weights([sobel.reshape(3, 3, 1, 1)])

# %% check
start = zip(initial, model.get_weights())
assert all(np.array_equal(a, b) for a, b in start), "weights as at the start"
assert int(model.optimizer.iterations.numpy()) == 5 * 14, "the optimizer should remember"
y_pred = X.to_numpy() @ initial[0] + initial[1]
assert np.allclose(model.predict(X, verbose=0), y_pred, atol=1e-4), "X @ kernel + bias"
initial[0][:] = 7
assert not (model.get_weights()[0] == 7).any(), "the arrays should be copies"
image = np.zeros((1, 6, 6, 1), dtype="float32")
image[:, 3:] = 1
answer = np.asarray(conv(image))[0, :, 0, 0]
assert answer.tolist() == [0, 4, 4, 0], "the detector should answer at the edge only"
flat = keras.Sequential([
    keras.Input((2,)), keras.layers.Dense(4, activation="tanh"), keras.layers.Dense(1)
])
flat.set_weights([np.full_like(w, 0.1) for w in flat.get_weights()])
flat.compile("sgd", "mse")
flat.fit(np.eye(2), np.array([1.0, 2.0]), epochs=5, verbose=0)
hidden = flat.get_weights()[0]
assert np.allclose(hidden, hidden[:, :1]), "units that start equal should stay equal"

# Output:
# kernel (10, 1) bias (1,)
# optimizer steps after the reset: 70

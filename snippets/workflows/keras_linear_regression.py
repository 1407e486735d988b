"""Dense(1) finds the least-squares line; the cost over the bias is a parabola around it."""

# %% data
from sklearn.datasets import make_regression

X, y = make_regression(200, 1, noise=5, bias=2.0, random_state=0)

# %% fit
import keras
import numpy as np

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(X.shape[1:]), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")
model.fit(X, y, epochs=20, verbose=0)
kernel, bias = model.layers[0].get_weights()  # shapes (features, 1) and (1,)
print(f"slope {kernel[0, 0]:.1f}, intercept {bias[0]:.1f}")

# %% cost curve over the bias
import matplotlib.pyplot as plt

biases = np.linspace(bias[0] - 20, bias[0] + 20, 81)
line = X @ kernel.ravel()
costs = [np.mean((y - (line + b)) ** 2) for b in biases]
figure, ax = plt.subplots()
ax.plot(biases, costs)
ax.set(xlabel="bias b", ylabel="mean squared error")
plt.show()

# %% reset before retraining
layer = model.layers[0]
layer.set_weights([np.zeros_like(w) for w in layer.get_weights()])
model.compile(optimizer=keras.optimizers.SGD(learning_rate=0.1), loss="mse")

# %% check
slope, intercept = np.polyfit(X[:, 0], y, 1)
assert abs(kernel[0, 0] - slope) < 1 and abs(bias[0] - intercept) < 1, "least squares"
best = biases[np.argmin(costs)]
assert abs(best - bias[0]) < 1, "the parabola's minimum should be the bias"
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=2, verbose=0)
steps = int(model.optimizer.iterations)
layer.set_weights([kernel, bias])
assert int(model.optimizer.iterations) == steps > 0, "set_weights should leave the optimizer"
model.compile(optimizer="adam", loss="mse")
assert int(model.optimizer.iterations) == 0, "compile should start a new optimizer"
assert (y - model.predict(X, verbose=0)).shape == (200, 200), "(n,) minus (n, 1) broadcasts"

# Output:
# slope ..., intercept ...

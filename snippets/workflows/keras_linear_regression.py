"""Dense(1) finds the least-squares line; the cost over the bias is a parabola around it."""

# %% data
import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.uniform(-1, 1, size=(200, 1))
y = 3 * X[:, 0] + 2 + rng.normal(scale=0.2, size=200)

# %% fit
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.2), loss="mse")
model.fit(X, y, epochs=40, verbose=0)
kernel, bias = model.layers[0].get_weights()
slope, intercept = np.polyfit(X[:, 0], y, 1)
print(f"Keras slope {kernel[0, 0]:.1f}, intercept {bias[0]:.1f}")
assert abs(kernel[0, 0] - slope) < 0.1 and abs(bias[0] - intercept) < 0.1, "least squares"

# %% cost curve over the bias
biases = np.linspace(0, 4, 81)
costs = [np.mean((y.ravel() - (slope * X.ravel() + b)) ** 2) for b in biases]
best = biases[np.argmin(costs)]
print(f"lowest cost at bias {best:.2f}")
assert abs(best - intercept) <= 0.05, "the parabola's minimum is the intercept"

# %% reset before retraining
steps = int(model.optimizer.iterations)
model.layers[0].set_weights([np.zeros((1, 1)), np.zeros(1)])
assert int(model.optimizer.iterations) == steps, "set_weights leaves the optimizer as it was"
model.compile(optimizer=keras.optimizers.Adam(learning_rate=0.2), loss="mse")
print("optimizer steps before and after:", steps, int(model.optimizer.iterations))
assert int(model.optimizer.iterations) == 0, "compile starts a fresh optimizer"

# %% plot
import matplotlib.pyplot as plt

figure, ax = plt.subplots()
ax.plot(biases, costs)
ax.set(xlabel="bias b", ylabel="mean squared error")
plt.show()

# Output:
# Keras slope 3.0, intercept 2.0
# lowest cost at bias 2.00
# optimizer steps before and after: 280 0

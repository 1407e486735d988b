"""The penalties of the regularizers are added to the loss; model.losses lists them."""

# %% three kinds of penalty
import keras
import numpy as np

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(1, 5)).astype("float32")
y = X.sum(axis=1)
layer = keras.layers.Dense(
    1,
    bias_initializer="ones",
    kernel_regularizer=keras.regularizers.L2(0.01),
    bias_regularizer=keras.regularizers.L1(0.1),
    activity_regularizer=keras.regularizers.L2(0.001),
)
model = keras.Sequential([keras.Input((5,)), layer])
output = np.asarray(model(X))
kernel, bias = layer.get_weights()
expected = {
    "kernel": 0.01 * (kernel**2).sum(),
    "bias": 0.1 * abs(bias).sum(),
    "activity": 0.001 * (output**2).sum(),
}
penalty = sum(float(value) for value in model.losses)
print(len(model.losses), "penalties, bias", expected["bias"].round(2))

# %% the loss includes them, the metric does not
model.compile(optimizer="sgd", loss="mse", metrics=["mse"])
result = model.evaluate(X, y, verbose=0, return_dict=True)
print("loss above mse:", result["loss"] > result["mse"])

# %% check
assert np.isclose(penalty, sum(expected.values()), rtol=1e-4), "weights, bias and outputs"
assert np.isclose(result["loss"], result["mse"] + penalty, rtol=1e-3), "loss = mse + penalties"

# Output:
# 3 penalties, bias 0.1
# loss above mse: True

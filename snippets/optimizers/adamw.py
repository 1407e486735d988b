"""AdamW takes learning_rate * weight_decay * w off each weight, except where excluded."""

# %% decay alone
import keras
import numpy as np

optimizer = keras.optimizers.AdamW(learning_rate=0.001, weight_decay=0.004)
weight = keras.Variable([5.0, -3.0])
optimizer.build([weight])
optimizer.apply([keras.ops.zeros(2)])
shrunk = keras.ops.convert_to_numpy(weight) / [5.0, -3.0]
print("factor of one step with zero gradient:", shrunk.round(6))

# %% exclude the biases
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, bias_initializer="ones")])
optimizer = keras.optimizers.AdamW(learning_rate=0.1, weight_decay=0.1)
optimizer.exclude_from_weight_decay(var_names=["bias"])
model.compile(optimizer=optimizer, loss="mse")
optimizer.build(model.trainable_variables)

kernel, bias = (keras.ops.convert_to_numpy(v).copy() for v in model.trainable_variables)
optimizer.apply([keras.ops.zeros(v.shape) for v in model.trainable_variables])
new_kernel, new_bias = (keras.ops.convert_to_numpy(v) for v in model.trainable_variables)
print(f"kernel * {np.mean(new_kernel / kernel):.3f}, bias * {np.mean(new_bias / bias):.3f}")

# %% check
assert np.allclose(shrunk, 1 - 0.001 * 0.004, rtol=0, atol=1e-6), "the factor should be 0.999996"
assert np.allclose(new_kernel, 0.99 * kernel), "the kernel should shrink by 1 %"
assert np.allclose(new_bias, bias), "the bias should stay"

# Output:
# factor of one step with zero gradient: [0.999996 0.999996]
# kernel * 0.990, bias * 1.000

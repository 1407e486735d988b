"""Under mixed_float16 layers compute in float16 while their weights stay float32."""

# %% policy
import keras
import numpy as np

keras.config.set_dtype_policy("mixed_float16")
model = keras.Sequential(
    [
        keras.Input((8,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(1, dtype="float32"),
    ]
)
keras.config.set_dtype_policy("float32")

# %% types
hidden, last = model.layers
print("hidden layer computes in", hidden.compute_dtype, "and stores", hidden.variable_dtype)
print("output layer computes in", last.compute_dtype)

# %% back to normal

# %% check
assert hidden.compute_dtype == "float16" and hidden.variable_dtype == "float32", "mixed"
assert last.compute_dtype == "float32", "the last layer stays in single precision"
assert "float32" in str(model(np.zeros((1, 8))).dtype), "predictions are float32"
assert keras.layers.Dense(1).compute_dtype == "float32", "the policy is float32 again"

# Output:
# hidden layer computes in float16 and stores float32
# output layer computes in float32

"""Under mixed_float16 layers compute in float16 while their weights stay float32."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% train in 16 bit
import keras

keras.config.set_dtype_policy("mixed_float16")  # before the model is built
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input(X.shape[1:]),
    keras.layers.Dense(64, activation="relu"),
    keras.layers.Dense(1, dtype="float32"),  # the output stays in single precision
])
model.compile(optimizer="adam", loss="mse")
model.fit(X, y, epochs=2, verbose=0)
keras.config.set_dtype_policy("float32")  # for the models that follow

# %% types
hidden, last = model.layers
print("hidden layer computes in", hidden.compute_dtype, "and stores", hidden.variable_dtype)
print("output layer computes in", last.compute_dtype)
print("optimizer:", type(model.optimizer).__name__)

# %% check
assert hidden.compute_dtype == "float16" and hidden.variable_dtype == "float32", "mixed"
assert hidden.get_weights()[0].dtype == "float32", "weights should be float32"
assert last.compute_dtype == "float32", "the last layer should stay in single precision"
assert model.predict(X, verbose=0).dtype == "float32", "so should the predictions"
assert type(model.optimizer).__name__ == "LossScaleOptimizer", "compile should add loss scaling"
assert keras.layers.Dense(1).compute_dtype == "float32", "the policy is float32 again"

# Output:
# hidden layer computes in float16 and stores float32
# output layer computes in float32
# optimizer: LossScaleOptimizer

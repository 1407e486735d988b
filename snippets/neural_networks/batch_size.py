"""The noise of a mini-batch gradient falls with the square root of the batch size."""

# %% data
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=10_000)
y = 3 * X + rng.normal(size=10_000)
per_row = -2 * X * (y - 2.5 * X)  # gradients of the squared error at the weight 2.5

# %% noise of the batch mean
noise = {}
print("batch  noise of the gradient  updates per epoch")
for batch_size in [1, 4, 16, 64, 256]:
    batches = rng.choice(per_row, size=(2000, batch_size))
    noise[batch_size] = batches.mean(axis=1).std()
    print(f"{batch_size:5}  {noise[batch_size]:21.1f}  {-(-10_000 // batch_size):17}")


# %% check
ratio = noise[4] / noise[64]
assert abs(ratio - 4) < 0.6, "16 times the batch should have a quarter of the noise"

import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
small, large = (model.predict(X[:64, None], batch_size=b, verbose=0) for b in (8, 64))
assert np.allclose(small, large, atol=1e-6), "predict should not depend on the batch size"

# Output:
# batch  noise of the gradient  updates per epoch
#     1                    2.3              10000
#     4                    1.2               2500
#    16                    0.6                625
#    64                    0.3                157
#   256                    0.1                 40

"""A one-parameter generator trained against a logistic discriminator moves to the data's mean."""

# %% data: real samples around 3, the generator shifts noise by theta
import numpy as np

rng = np.random.default_rng(0)
theta, w, b = 0.0, 0.0, 0.0  # generator; discriminator sigmoid(w x + b)


def discriminate(x):
    return 1 / (1 + np.exp(-(w * x + b)))


# %% train
path = []
for _step in range(2000):
    real, fake = rng.normal(3.0, 1.0, 64), theta + rng.normal(0.0, 1.0, 64)
    # Discriminator: cross-entropy with label 1 for real, 0 for fake.
    error_real, error_fake = discriminate(real) - 1, discriminate(fake)
    w -= 0.1 * (np.mean(error_real * real) + np.mean(error_fake * fake))
    b -= 0.1 * (np.mean(error_real) + np.mean(error_fake))
    w *= 0.99  # a little decay damps the circling of the two players
    # Generator: the same loss with label 1 for fake.
    theta -= 0.05 * np.mean((discriminate(fake) - 1) * w)
    path.append(theta)

# %% result
print(f"generated mean {np.mean(path[-500:]):.0f}, real mean 3")
print(f"discriminator on real data {discriminate(rng.normal(3.0, 1.0, 5000)).mean():.1f}")

# %% check
assert abs(np.mean(path[-500:]) - 3) < 0.5, "the generator should reach the data"

# Output:
# generated mean 3, real mean 3
# discriminator on real data 0.5

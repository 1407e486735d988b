"""One histogram per weight tensor; dropout has none, and the path names each tensor."""

# %% model
import keras
import matplotlib.pyplot as plt

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((20,)),
        keras.layers.Dense(64, activation="relu", name="hidden_1"),
        keras.layers.Dropout(0.3),
        keras.layers.Dense(64, activation="relu", name="hidden_2"),
        keras.layers.Dense(1, name="output"),
    ],
    name="net",
)

# %% histograms
weights = [w for layer in model.layers for w in layer.weights]
figure, axes = plt.subplots(len(weights) // 2, 2, figsize=(8, 7), layout="constrained")
for ax, w in zip(axes.flat, weights, strict=True):
    ax.hist(w.numpy().ravel(), bins=30)
    ax.set_title(w.path, fontsize=8)
    print(f"{w.path:22} shape {w.shape}")

plt.show()

# %% check
assert len(weights) == 6, "kernel and bias of three dense layers, none for dropout"
assert {w.name for w in weights} == {"kernel", "bias"}, "names repeat"
assert len({w.path for w in weights}) == 6, "paths are unique"

# Output:
# net/hidden_1/kernel    shape (20, 64)
# net/hidden_1/bias      shape (64,)
# net/hidden_2/kernel    shape (64, 64)
# net/hidden_2/bias      shape (64,)
# net/output/kernel      shape (64, 1)
# net/output/bias        shape (1,)

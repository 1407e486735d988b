"""One histogram per weight tensor, before and after training; the path names each tensor."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(500, 20, n_informative=8, random_state=0)

# %% model
import keras

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(X.shape[1:]),
        keras.layers.Dense(64, activation="relu", name="hidden_1"),
        keras.layers.Dropout(0.3),
        keras.layers.Dense(64, activation="relu", name="hidden_2"),
        keras.layers.Dense(1, activation="sigmoid", name="output"),
    ],
    name="net",
)
model.compile(optimizer="adam", loss="binary_crossentropy")
before = model.get_weights()
model.fit(X, y, epochs=20, verbose=0)

# %% histograms
import matplotlib.pyplot as plt

figure, axes = plt.subplots(len(before) // 2, 2, figsize=(8, 7), layout="constrained")
for ax, old, w in zip(axes.flat, before, model.weights, strict=True):
    ax.hist([old.ravel(), w.numpy().ravel()], bins=30, label=["before", "after"])
    ax.set_title(w.path, fontsize=8)
    print(f"{w.path:22} shape {w.shape}, mean change {abs(w.numpy() - old).mean():.1f}")
axes.flat[0].legend()
plt.show()

# %% check
assert len(model.weights) == 6, "kernel and bias of three dense layers, none for dropout"
assert {w.name for w in model.weights} == {"kernel", "bias"}, "names should repeat"
assert len({w.path for w in model.weights}) == 6, "paths should be unique"
assert not model.layers[1].weights, "dropout should have no weights"

# Output:
# net/hidden_1/kernel    shape (20, 64), mean change 0.1
# net/hidden_1/bias      shape (64,), mean change 0.1
# net/hidden_2/kernel    shape (64, 64), mean change 0.1
# net/hidden_2/bias      shape (64,), mean change 0.1
# net/output/kernel      shape (64, 1), mean change 0.1
# net/output/bias        shape (1,), mean change 0.1

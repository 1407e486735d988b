"""A line cannot separate circles, an RBF kernel can."""

# %% data
from sklearn.datasets import make_circles, make_moons

moons = make_moons(400, noise=0.15, random_state=0)
circles = make_circles(400, noise=0.08, factor=0.5, random_state=0)

# %% compare
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.svm import SVC

accuracy = {}
for name, (X, y) in {"moons": moons, "circles": circles}.items():
    for model in [LogisticRegression(), SVC()]:
        score = cross_val_score(model, X, y).mean()
        accuracy[name, type(model).__name__] = score
        print(f"{name:8} {type(model).__name__:19} {score:.2f}")

# %% plot
import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 2, figsize=(8, 4), layout="constrained")
for ax, (X, y), title in zip(axes, [moons, circles], ["make_moons", "make_circles"]):
    ax.scatter(X[:, 0], X[:, 1], c=y, s=12)
    ax.set(xlabel="feature 0", ylabel="feature 1", title=title)
plt.show()

# %% check
import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

squares = np.c_[circles[0], circles[0] ** 2]
assert cross_val_score(LogisticRegression(), squares, circles[1]).mean() > 0.95, "add squares"
assert cross_val_score(SVC(), *make_moons(400, random_state=0)).mean() > 0.99, "no noise: easy"
for X, y in (moons, circles):
    labels = KMeans(2, n_init=5, random_state=0).fit_predict(X)
    assert adjusted_rand_score(y, labels) < 0.5, "k-means should fail on both"
assert accuracy["circles", "LogisticRegression"] < 0.6, "no line should separate circles"
assert accuracy["circles", "SVC"] > 0.95, "an RBF kernel should"

# Output:
# moons    LogisticRegression  0.87
# moons    SVC                 0.97
# circles  LogisticRegression  0.45
# circles  SVC                 1.00

"""yerr is a length below and above the point; limits become lengths by subtraction."""

# %% data
from sklearn.datasets import load_breast_cancer

X, y = load_breast_cancer(return_X_y=True, as_frame=True)

# %% scores
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

models = {
    "logistic": make_pipeline(StandardScaler(), LogisticRegression()),
    "neighbours": make_pipeline(StandardScaler(), KNeighborsClassifier()),
    "naive Bayes": GaussianNB(),
}
scores = np.array([cross_val_score(model, X, y, cv=10) for model in models.values()])

# %% plot
import matplotlib.pyplot as plt

mean, std = scores.mean(axis=1), scores.std(axis=1, ddof=1)
low, high = scores.min(axis=1), scores.max(axis=1)
fig, axes = plt.subplots(1, 2, figsize=(10, 4), sharey=True, layout="constrained")
axes[0].errorbar(list(models), mean, yerr=std, fmt="o", capsize=5)
axes[0].set(ylabel="accuracy", title="mean and standard deviation of 10 folds")
limits = axes[1].errorbar(list(models), mean, yerr=[mean - low, high - mean], fmt="o", capsize=5)
axes[1].set_title("mean, lowest and highest fold")
for ax in axes:
    ax.margins(x=0.2)
plt.show()

for name, center, spread in zip(models, mean, std):
    print(f"{name:12} {center:.3f} +- {spread:.3f}")

# %% check
ends = np.array([segment[:, 1] for segment in limits[2][0].get_segments()])
assert np.allclose(ends, np.c_[low, high]), "the lengths should end at lowest and highest fold"
message = "none"
try:
    plt.figure("check").gca().errorbar([1], [1], yerr=[-1])
except ValueError as error:
    message = str(error)
assert message == "'yerr' must not contain negative values", message
joined = plt.gca().errorbar([1, 2], [1, 2], yerr=1)[0]
assert joined.get_linestyle() == "-", "without fmt the points should be joined"
plt.close("check")

# Output:
# logistic     0.981 +- 0.015
# neighbours   0.967 +- 0.021
# naive Bayes  0.937 +- 0.030

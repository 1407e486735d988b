"""One axes holds the ROC curves of several models; the legend shows each one's area."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(1500, n_informative=5, flip_y=0.1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% plot
import matplotlib.pyplot as plt
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import RocCurveDisplay, roc_auc_score
from sklearn.tree import DecisionTreeClassifier

models = {
    "forest": RandomForestClassifier(random_state=0),
    "logistic": LogisticRegression(),
    "tree, depth 3": DecisionTreeClassifier(max_depth=3, random_state=0),
}
fig, ax = plt.subplots(figsize=(5.5, 5), layout="constrained")
auc = {}
for name, model in models.items():
    model.fit(X_train, y_train)
    last = name == list(models)[-1]
    display = RocCurveDisplay.from_estimator(
        model, X_test, y_test, name=name, ax=ax, plot_chance_level=last
    )
    auc[name] = display.roc_auc
ax.set(title="ROC of the test set", xlabel="false positive rate", ylabel="true positive rate")
plt.show()

for name, area in sorted(auc.items(), key=lambda item: -item[1]):
    print(f"{name:14} AUC {area:.2f}")
score = models["forest"].predict_proba(X_test)[:, 1]

# %% check
assert auc["forest"] == roc_auc_score(y_test, score), "the area in the legend is roc_auc_score"
assert len(ax.lines) == len(models) + 1, "one curve per model and one chance line"

# Output:
# forest         AUC 0.92
# logistic       AUC 0.86
# tree, depth 3  AUC 0.83

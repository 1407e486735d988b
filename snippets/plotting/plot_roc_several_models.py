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
from sklearn.metrics import RocCurveDisplay
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

models = {
    "forest": RandomForestClassifier(random_state=0),
    "logistic": make_pipeline(StandardScaler(), LogisticRegression()),
    "tree, depth 3": DecisionTreeClassifier(max_depth=3, random_state=0),
}
fig, ax = plt.subplots(figsize=(5.5, 5), layout="constrained")
areas = {}
for name, model in models.items():
    model.fit(X_train, y_train)
    display = RocCurveDisplay.from_estimator(model, X_test, y_test, name=name, ax=ax)
    areas[name] = display.roc_auc
ax.plot([0, 1], [0, 1], "k--", linewidth=1, label="chance")
ax.set(title="ROC of the test set", xlabel="false positive rate", ylabel="true positive rate")
ax.legend()
plt.show()
for name, area in sorted(areas.items(), key=lambda item: -item[1]):
    print(f"{name:14} AUC {area:.2f}")

# %% check
from sklearn.metrics import roc_auc_score, roc_curve

score = models["forest"].predict_proba(X_test)[:, 1]
assert areas["forest"] == roc_auc_score(y_test, score), "the area should be roc_auc_score"
assert len(ax.lines) == len(models) + 1, "one curve per model and the chance line"
names = [text.get_text() for text in ax.get_legend().get_texts()]
assert all("AUC" in name for name in names[:-1]), "the legend should show the areas"
corners = roc_curve(y_test, models["forest"].predict(X_test))[0]
assert len(corners) == 3, "labels in place of scores should give one corner"

# Output:
# forest         AUC 0.92
# logistic       AUC 0.86
# tree, depth 3  AUC 0.83

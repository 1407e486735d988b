"""With 2 % positives a useless model has 98 % accuracy; balanced accuracy and AP expose it."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(5000, weights=[0.98], flip_y=0, class_sep=1.5, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% compare
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, balanced_accuracy_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

models = {
    "majority": DummyClassifier(strategy="most_frequent"),
    "logistic": make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)),
}
scores = {}
print("model     accuracy  balanced  ROC AUC  average precision")
for name, model in models.items():
    model.fit(X_train, y_train)
    proba = model.predict_proba(X_test)[:, 1]
    accuracy = model.score(X_test, y_test)
    balanced = balanced_accuracy_score(y_test, model.predict(X_test))
    auc, ap = roc_auc_score(y_test, proba), average_precision_score(y_test, proba)
    scores[name] = accuracy, balanced, auc, ap
    print(f"{name:9} {accuracy:8.3f} {balanced:9.3f} {auc:8.3f} {ap:18.3f}")

# %% check
import numpy as np

majority, logistic = scores["majority"], scores["logistic"]
share = 1 - y_test.mean()
assert majority[0] == share > 0.97, "always the majority class should score its share"
assert majority[1] == 0.5 == majority[2], "balanced accuracy and AUC should say: nothing learned"
assert logistic[3] > 5 * majority[3], "average precision should tell the models apart"

rng = np.random.default_rng(0)
y_rare = (np.arange(20_000) < 100).astype(int)
score = rng.normal(size=20_000) + 1.5 * y_rare
auc, ap = roc_auc_score(y_rare, score), average_precision_score(y_rare, score)
assert auc > 0.8 and ap < 0.3, "with 0.5 % positives a good AUC should hide a poor precision"

# Output:
# model     accuracy  balanced  ROC AUC  average precision
# majority     0.980     0.500    0.500              0.020
# logistic     0.999     0.980    1.000              0.992

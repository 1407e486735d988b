"""AUC needs scores; hard labels throw the ranking away and understate it."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(2000, weights=[0.8], flip_y=0.05, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% score
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import get_scorer, roc_auc_score

model = LogisticRegression().fit(X_train, y_train)
proba = model.predict_proba(X_test)[:, 1]
auc = roc_auc_score(y_test, proba)
auc_logit = roc_auc_score(y_test, model.decision_function(X_test))
auc_labels = roc_auc_score(y_test, model.predict(X_test))
print(f"probabilities {auc:.3f}, decision function {auc_logit:.3f}, hard labels {auc_labels:.3f}")

# %% check
assert auc_logit == auc, "an increasing transformation should not change the AUC"
assert auc_labels < auc, "hard labels should understate the AUC"
assert get_scorer("roc_auc")(model, X_test, y_test) == auc, "the scorer should use the scores"

# Output:
# probabilities 0.982, decision function 0.982, hard labels 0.945

"""Labels, probabilities, raw scores and leaves come from the same trees."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X = X.astype({name: "category" for name in X.select_dtypes(exclude="number")})  # text columns
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% predict
import lightgbm as lgb
from sklearn.metrics import log_loss

model = lgb.LGBMClassifier(n_estimators=60, random_state=0, verbose=-1).fit(X_train, y_train)
label = model.predict(X_test)
proba = model.predict_proba(X_test)
raw = model.predict(X_test, raw_score=True)
leaves = model.predict(X_test, pred_leaf=True)  # rows x trees, e.g. as categories
print(label.shape, proba.shape, raw.shape, leaves.shape)

# %% score after each number of trees
loss = {
    n: log_loss(y_test, model.predict_proba(X_test, num_iteration=n), labels=model.classes_)
    for n in range(10, 61, 10)
}
print("more trees help at first:", loss[20] < loss[10])

# %% check
import numpy as np
from sklearn.metrics import roc_auc_score

assert np.allclose(1 / (1 + np.exp(-raw)), proba[:, 1]), "the sigmoid of the raw score"
assert np.array_equal(model.classes_[proba.argmax(axis=1)], label), "labels: the largest"
assert np.allclose(model.booster_.predict(X_test), proba[:, 1]), "a Booster: class 1"
assert roc_auc_score(y_test, label) < roc_auc_score(y_test, proba[:, 1]), "AUC of labels: too low"
head = model.predict(X_test, raw_score=True, num_iteration=30)
tail = model.predict(X_test, raw_score=True, start_iteration=30)
assert np.allclose(head + tail, raw), "two halves of the trees should add up"
three = y_train + (X_train["mean area"] > 500)
multi = lgb.LGBMClassifier(n_estimators=10, verbose=-1).fit(X_train, three)
assert multi.predict(X_test, pred_leaf=True).shape[1] == 30, "10 rounds of 3 classes"

# Output:
# (143,) (143, 2) (143,) (143, 60)
# more trees help at first: True

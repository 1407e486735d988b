"""Logit gives p-values and odds ratios, and equals a LogisticRegression without penalty."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(500, 3, n_informative=3, n_redundant=0, flip_y=0.2, random_state=0)

# %% fit
import numpy as np
import pandas as pd
import statsmodels.api as sm

A = pd.get_dummies(pd.DataFrame(X), drop_first=True).astype(float).add_prefix("x_")
A = (A - A.mean()) / A.std()  # per standard deviation, so that columns compare
A = sm.add_constant(A, has_constant="add")
codes, classes = pd.factorize(y, sort=True)  # 0 and 1
model = sm.Logit(codes, A).fit(disp=0)
odds = np.exp(model.conf_int()).set_axis(["low", "high"], axis=1)
odds.insert(0, "odds ratio", np.exp(model.params))
print(odds.assign(p=model.pvalues).round(2).to_string())

# %% predict
proba = model.predict(A)
labels = classes[(proba > 0.5).astype(int)]
print(model.get_margeff().summary_frame()["dy/dx"].round(2).to_string())

# %% check
from sklearn.linear_model import LogisticRegression

free = LogisticRegression(C=np.inf, max_iter=1000).fit(A.iloc[:, 1:], y)
assert np.allclose(free.coef_[0], model.params.iloc[1:], rtol=0.01), "the same without penalty"
usual = LogisticRegression(C=0.1).fit(A.iloc[:, 1:], y)
assert (abs(usual.coef_[0]) < abs(model.params.iloc[1:])).all(), "the penalty should shrink"
assert np.allclose(free.predict_proba(A.iloc[:, 1:])[:, 1], proba, atol=0.01), "same probabilities"
step = model.predict(A + [0, 1e-4, 0, 0]) - proba
effect = model.get_margeff().margeff[0]
assert np.isclose(step.mean() / 1e-4, effect, rtol=0.01), "the average slope of the probability"
assert model.pred_table().sum() == len(y) and (labels == y).mean() > 0.7, "a usable model"
one_more = A + [0, 1, 0, 0]
ratio = model.predict(one_more) / (1 - model.predict(one_more)) / (proba / (1 - proba))
assert np.allclose(ratio, odds["odds ratio"].iloc[1]), "one unit more: odds times the ratio"
y = pd.Series(y)
for target, says in ((y + 1, "unit interval"), (y.map({0: "a", 1: "b"}), "dtype of object")):
    try:
        sm.Logit(target, A).fit(disp=0)
        message = ""
    except ValueError as error:
        message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
#        odds ratio   low   high     p
# const        1.13  0.91   1.40  0.27
# x_0          7.97  5.25  12.10  0.00
# x_1          2.76  2.00   3.79  0.00
# x_2          0.40  0.29   0.56  0.00
# x_0    0.37
# x_1    0.18
# x_2   -0.16

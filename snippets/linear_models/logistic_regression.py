"""Smaller C shrinks the weights; three classes get a softmax whose probabilities sum to 1."""

# %% data
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

X, y = load_iris(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

norms = {}
for C in [0.01, 1, 100]:
    model = make_pipeline(StandardScaler(), LogisticRegression(C=C, max_iter=1000))
    model.fit(X_train, y_train)
    norms[C] = np.linalg.norm(model[-1].coef_)
    print(f"C={C:<5} weight norm {norms[C]:5.2f}  test accuracy {model.score(X_test, y_test):.2f}")

# %% softmax
z = model.decision_function(X_test)
softmax = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
print("coef_", model[-1].coef_.shape, "intercept_", model[-1].intercept_.shape)

# %% check
assert norms[0.01] < norms[1] < norms[100], "smaller C should mean smaller weights"
assert np.allclose(softmax, model.predict_proba(X_test)), "probabilities should be the softmax"

# Output:
# C=0.01  weight norm  0.58  test accuracy 0.79
# C=1     weight norm  4.31  test accuracy 0.97
# C=100   weight norm 14.32  test accuracy 1.00
# coef_ (3, 4) intercept_ (3,)

"""An MLP behind a scaler; it learns the moons that a linear model cannot."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

network = MLPClassifier(
    hidden_layer_sizes=(64, 32), learning_rate_init=0.01, early_stopping=True, random_state=0
)
model = make_pipeline(StandardScaler(), network).fit(X_train, y_train)
print(f"test accuracy {model.score(X_test, y_test):.2f}")
print("stopped early:", network.n_iter_ < network.max_iter)

# %% learning curve
import matplotlib.pyplot as plt

plt.plot(network.loss_curve_, label="training loss")
plt.plot(network.validation_scores_, label="validation accuracy")
plt.xlabel("epoch")
plt.legend()
plt.show()

# %% check
import warnings
from inspect import signature

from sklearn.datasets import make_moons
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

assert model.score(X_test, y_test) > 0.9, "the network should learn"
A, b = make_moons(n_samples=600, noise=0.2, random_state=0)
bent = make_pipeline(StandardScaler(), MLPClassifier((32, 16), solver="lbfgs", random_state=0))
linear = LogisticRegression().fit(A[:400], b[:400]).score(A[400:], b[400:])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    assert bent.fit(A[:400], b[:400]).score(A[400:], b[400:]) > linear + 0.05, "MLP should win"
    short = MLPClassifier(max_iter=3, random_state=0).fit(X_train, y_train)
assert caught[-1].category is ConvergenceWarning, "few epochs should warn"
assert "class_weight" not in signature(MLPClassifier).parameters, "it should lack class_weight"
assert short.score(X_test, y_test) < model.score(X_test, y_test), "unscaled and short: worse"
assert network.out_activation_ == "logistic", "two classes should get a sigmoid"

# Output:
# test accuracy 0.94
# stopped early: True

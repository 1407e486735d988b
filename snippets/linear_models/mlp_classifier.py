"""An MLP learns the moons that a linear model cannot, and early stopping ends the training."""

# %% data
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split

X, y = make_moons(n_samples=1000, noise=0.2, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% fit
import matplotlib.pyplot as plt
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

mlp = make_pipeline(
    StandardScaler(),
    MLPClassifier(
        hidden_layer_sizes=(32, 16),
        learning_rate_init=0.01,
        early_stopping=True,
        random_state=0,
    ),
).fit(X_train, y_train)
linear = LogisticRegression().fit(X_train, y_train)

print(f"MLP    {mlp.score(X_test, y_test):.2f}")
print(f"linear {linear.score(X_test, y_test):.2f}")
print("stopped early:", mlp[-1].n_iter_ < 200)
print("weight shapes", [w.shape for w in mlp[-1].coefs_], "output", mlp[-1].out_activation_)

# %% learning curve
plt.plot(mlp[-1].loss_curve_, label="training loss")
plt.plot(mlp[-1].validation_scores_, label="validation accuracy")
plt.xlabel("epoch")
plt.ylabel("loss or accuracy")
plt.legend()
plt.show()

# %% check
assert mlp.score(X_test, y_test) > linear.score(X_test, y_test) + 0.05, "MLP should win on moons"
assert mlp[-1].n_iter_ < 200, "early stopping should end before max_iter"

# Output:
# MLP    0.95
# linear 0.83
# stopped early: True
# weight shapes [(2, 32), (32, 16), (16, 1)] output logistic

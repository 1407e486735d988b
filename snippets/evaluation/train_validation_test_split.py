"""Two splits of 0.1 give 81, 9 and 10 percent; the scaler is fitted on the training part only."""

# %% data
from sklearn.datasets import make_classification

X, y = make_classification(1000, random_state=0)

# %% split twice
from sklearn.model_selection import train_test_split

X_rest, X_test, y_rest, y_test = train_test_split(
    X, y, test_size=0.1, stratify=y, random_state=0
)
X_train, X_valid, y_train, y_valid = train_test_split(
    X_rest, y_rest, test_size=0.1, stratify=y_rest, random_state=0
)
print("train, validation, test:", len(X_train), len(X_valid), len(X_test))

# %% scale with the training statistics, tune on validation, test once
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

scaler = StandardScaler().fit(X_train)
Z_train, Z_valid, Z_test = (scaler.transform(part) for part in (X_train, X_valid, X_test))
models = {C: LogisticRegression(C=C).fit(Z_train, y_train) for C in [0.001, 0.1, 10]}
best = max(models, key=lambda C: models[C].score(Z_valid, y_valid))
print(f"best C {best}, test accuracy {models[best].score(Z_test, y_test):.2f}")

# %% check
assert (len(X_train), len(X_valid), len(X_test)) == (810, 90, 100), "0.9 x 0.9, 0.9 x 0.1, 0.1"
assert abs(Z_train.mean()) < 1e-9 < abs(Z_test.mean()), "only train is centred"

# Output:
# train, validation, test: 810 90 100
# best C 0.1, test accuracy 0.93

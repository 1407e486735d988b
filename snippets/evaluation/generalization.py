"""One neighbour memorizes random labels perfectly and generalizes not at all."""

# %% random labels
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

rng = np.random.default_rng(0)
X, y = rng.normal(size=(1000, 5)), rng.integers(0, 2, size=1000)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = KNeighborsClassifier(1).fit(X_train, y_train)
train, test = model.score(X_train, y_train), model.score(X_test, y_test)
print(f"train {train:.2f}, test {test:.2f}, gap {train - test:.2f}")

# %% uncertainty of a test accuracy
scores = rng.binomial(225, 0.9, size=10_000) / 225
formula = np.sqrt(0.9 * 0.1 / 225)
print(f"spread of accuracies on 225 rows {scores.std():.3f}, formula {formula:.3f}")

# %% check
assert train == 1 and abs(test - 0.5) < 0.1, "memorizing should not be generalizing"
assert abs(scores.std() - 0.02) < 0.001, "the spread should be sqrt(p (1 - p) / n)"

# Output:
# train 1.00, test 0.49, gap 0.51
# spread of accuracies on 225 rows 0.020, formula 0.020

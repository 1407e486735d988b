"""Overconfident naive Bayes probabilities are repaired; the Brier score falls."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(6000, n_informative=3, n_redundant=10, flip_y=0.1, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% calibrate
from sklearn.calibration import CalibratedClassifierCV, calibration_curve
from sklearn.metrics import brier_score_loss
from sklearn.naive_bayes import GaussianNB

models = {"raw": GaussianNB(), "isotonic": CalibratedClassifierCV(GaussianNB(), method="isotonic")}
brier, gap = {}, {}
for name, model in models.items():
    proba = model.fit(X_train, y_train).predict_proba(X_test)[:, 1]
    observed, predicted = calibration_curve(y_test, proba, n_bins=5)
    brier[name] = brier_score_loss(y_test, proba)
    gap[name] = abs(observed - predicted).max()
    print(f"{name:9} Brier {brier[name]:.2f}, largest gap of a bin {gap[name]:.1f}")

# %% plot the last one
import matplotlib.pyplot as plt

plt.plot(predicted, observed, "o-", label=name)
plt.plot([0, 1], [0, 1], "k--", label="perfect")
plt.xlabel("predicted probability")
plt.ylabel("observed share")
plt.legend()
plt.show()

# %% check
assert brier["isotonic"] < brier["raw"], "calibration should lower the Brier score"
assert gap["isotonic"] < gap["raw"], "and bring bins to the diagonal"

# Output:
# raw       Brier 0.18, largest gap of a bin 0.2
# isotonic  Brier 0.16, largest gap of a bin 0.1

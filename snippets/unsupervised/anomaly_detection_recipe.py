"""Rank rows by an isolation forest without labels, flag the top, and check with labels."""

# %% data: benign rows and a few malignant ones
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
anomaly = 1 - y
rng = np.random.default_rng(0)
rare = rng.choice(np.flatnonzero(anomaly), 30, replace=False)
keep = np.r_[np.flatnonzero(anomaly == 0), rare]
X, anomaly = X.iloc[keep], anomaly.iloc[keep]
X_train, X_test, y_train, y_test = train_test_split(X, anomaly, stratify=anomaly, random_state=0)

# %% fit without labels
from sklearn.ensemble import IsolationForest
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline

model = make_pipeline(SimpleImputer(strategy="median"), IsolationForest(random_state=0))
model.fit(X_train)
train_score, test_score = -model.score_samples(X_train), -model.score_samples(X_test)

# %% threshold: the 10 % most abnormal of the training rows
threshold = np.quantile(train_score, 0.9)
flagged = test_score > threshold
print(f"flagged {flagged.sum()} of {len(X_test)} rows, "
      f"anomalies among them {y_test[flagged].sum()} of {y_test.sum()}")

# %% check with labels
from sklearn.metrics import average_precision_score

score = average_precision_score(y_test, test_score)
print(f"average precision {score:.2f}, by chance {y_test.mean():.2f}")

# %% why is the top row odd?
quartile = X_train.quantile([0.25, 0.75])
top = X_test.iloc[test_score.argmax()]
distance = ((top - X_train.median()) / (quartile.loc[0.75] - quartile.loc[0.25])).abs()
print("oddest columns:", distance.nlargest(3).index.tolist())

# %% check
assert score > 4 * y_test.mean(), "far better than chance, without labels"
assert y_test[flagged].mean() > 3 * y_test.mean(), "anomalies gather among the flagged"
assert distance.max() > 3, "some column is far outside"

# Output:
# flagged 15 of 97 rows, anomalies among them 6 of 8
# average precision 0.60, by chance 0.08
# oddest columns: ['area error', 'perimeter error', 'mean concave points']

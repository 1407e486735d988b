"""Rank rows by an isolation forest without labels, flag the top, and check with labels."""

# %% data: benign rows and some malignant ones, which are the anomalies
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X, y = X[(y == 1) | (X.index % 7 == 0)], 1 - y[(y == 1) | (X.index % 7 == 0)]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit without labels
from sklearn.compose import make_column_selector, make_column_transformer
from sklearn.ensemble import IsolationForest
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

text = make_column_selector(dtype_exclude="number")
columns = make_column_transformer(
    (SimpleImputer(strategy="median"), make_column_selector(dtype_include="number")),
    (OneHotEncoder(handle_unknown="ignore", sparse_output=False), text),
)
model = make_pipeline(columns, IsolationForest(random_state=0)).fit(X_train)
train_score, test_score = -model.score_samples(X_train), -model.score_samples(X_test)

# %% flag: the 10 % most abnormal of the training rows
import numpy as np

threshold = np.quantile(train_score, 0.9)
flagged = test_score > threshold
print(f"flagged {flagged.sum()} of {len(X_test)} rows")

# %% why is the top row odd?
numbers = X_train.select_dtypes("number")
iqr = numbers.quantile(0.75) - numbers.quantile(0.25)
top = X_test[numbers.columns].iloc[test_score.argmax()]
distance = ((top - numbers.median()) / iqr).abs()
print("oddest columns:", distance.nlargest(3).index.tolist())

# %% labels: a few are enough to check
from sklearn.metrics import average_precision_score

score = average_precision_score(y_test, test_score)
print(f"average precision {score:.2f}, by chance {y_test.mean():.2f}")

# %% check
assert score > 3 * y_test.mean(), "it should be far better than chance, without labels"
assert y_test[flagged].mean() > 3 * y_test.mean(), "anomalies should gather among the flagged"
assert distance.max() > 3, "some column should be far outside"
assert set(model.predict(X_test)) == {-1, 1}, "predict should give -1 and 1"

# Output:
# flagged 9 of 97 rows
# oddest columns: ['concavity error', 'fractal dimension error', 'mean concavity']
# average precision 0.44, by chance 0.07

"""Standardized values are negative: MultinomialNB and chi2 refuse them, other methods do not."""

# %% data
from sklearn.datasets import load_wine
from sklearn.preprocessing import MinMaxScaler, StandardScaler

X, y = load_wine(return_X_y=True, as_frame=True)

# %% error
from sklearn.feature_selection import SelectKBest, chi2, f_classif
from sklearn.naive_bayes import GaussianNB, MultinomialNB
from sklearn.pipeline import make_pipeline

for model in [MultinomialNB(), SelectKBest(chi2, k=5)]:
    try:
        make_pipeline(StandardScaler(), model).fit(X, y)
    except ValueError as error:
        print("ValueError:", str(error).rstrip("."))

# %% fix
gaussian = make_pipeline(StandardScaler(), GaussianNB()).fit(X, y)
counts = make_pipeline(MinMaxScaler(clip=True), MultinomialNB()).fit(X, y)
selected = make_pipeline(StandardScaler(), SelectKBest(f_classif, k=5)).fit_transform(X, y)
print(f"gaussian {gaussian.score(X, y):.2f}, scaled to 0..1 {counts.score(X, y):.2f}")

# %% check
assert gaussian.score(X, y) > 0.9, "GaussianNB takes real numbers"
assert selected.shape == (178, 5), "the F test takes negative values"
silent = counts[-1].predict(-X.to_numpy())
assert len(silent) == len(X), "MultinomialNB predicts negative values in silence"

# Output:
# ValueError: Negative values in data passed to MultinomialNB (input X)
# ValueError: Input X must be non-negative
# gaussian 0.99, scaled to 0..1 0.95

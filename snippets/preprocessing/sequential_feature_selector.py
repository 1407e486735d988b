"""Forward selection works for kNN, which has no weights, and stops when the gain is small."""

# %% data: 3 informative columns of 15
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(
    400, 15, n_informative=3, n_redundant=0, shuffle=False, class_sep=1.5, random_state=0
)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% add columns while they help
from sklearn.feature_selection import SequentialFeatureSelector
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

knn = KNeighborsClassifier()
selector = SequentialFeatureSelector(knn, n_features_to_select="auto", tol=0.01, cv=3)
model = make_pipeline(StandardScaler(), selector, KNeighborsClassifier()).fit(X_train, y_train)
print("chosen:", list(model[:-1].get_feature_names_out()))
everything = make_pipeline(StandardScaler(), knn).fit(X_train, y_train)
print(f"accuracy on all columns {everything.score(X_test, y_test):.2f}")
print(f"accuracy on the chosen  {model.score(X_test, y_test):.2f}")

# %% check
chosen = set(model[1].get_support(indices=True))
assert len(chosen) < 7, "tol should stop early"
assert len(chosen & {0, 1, 2}) >= 2, "informative columns should be among them"
half = SequentialFeatureSelector(knn, cv=2).fit(X_train[:, :6], y_train)
assert half.n_features_to_select_ == 3, "with tol=None auto should keep half of the columns"
assert not hasattr(half, "estimator_"), "the model itself should not be kept"

# Output:
# chosen: ['x0', 'x1', 'x2']
# accuracy on all columns 0.80
# accuracy on the chosen  0.89

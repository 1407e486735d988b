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

knn = KNeighborsClassifier()
selector = SequentialFeatureSelector(knn, n_features_to_select="auto", tol=0.01, cv=3)
model = make_pipeline(selector, KNeighborsClassifier()).fit(X_train, y_train)
chosen = model[0].get_support(indices=True)
print("chosen columns:", chosen)

everything = knn.fit(X_train, y_train).score(X_test, y_test)
selected = model.score(X_test, y_test)
print(f"test accuracy: all columns {everything:.2f}, chosen {selected:.2f}")

# %% check
assert len(chosen) < 7, "tol should stop early"
assert len(set(chosen) & {0, 1, 2}) >= 2, "informative columns should be among them"
assert selected >= everything, "noise columns hurt distances"

# Output:
# chosen columns: [0 1 2]
# test accuracy: all columns 0.88, chosen 0.89

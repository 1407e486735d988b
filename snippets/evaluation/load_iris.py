"""Iris as a DataFrame: 150 rows, 4 columns, 3 classes of 50, sorted by class."""

# %% load
from sklearn.datasets import load_iris

iris = load_iris(as_frame=True)
X, y = iris.data, iris.target
print(X.shape, iris.target_names.tolist())
print(iris.frame.groupby("target").mean().round(1).to_string())

# %% check
assert X.shape == (150, 4) and y.value_counts().tolist() == [50, 50, 50], "balanced classes"
assert y.is_monotonic_increasing, "rows should be sorted by class"

# Output:
# (150, 4) ['setosa', 'versicolor', 'virginica']
#         sepal length (cm)  sepal width (cm)  petal length (cm)  petal width (cm)
# target
# 0                     5.0               3.4                1.5               0.2
# 1                     5.9               2.8                4.3               1.3
# 2                     6.6               3.0                5.6               2.0

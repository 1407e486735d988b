"""Scaling decides the quality of nearest neighbors, and k their smoothness."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% scale, and choose k
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

pipe = make_pipeline(StandardScaler(), KNeighborsClassifier())
grid = {"kneighborsclassifier__n_neighbors": [3, 5, 11, 21]}
search = GridSearchCV(pipe, grid).fit(X_train, y_train)
print("best k", search.best_params_["kneighborsclassifier__n_neighbors"])
print(f"test accuracy {search.score(X_test, y_test):.2f}")

# %% the neighbours themselves
model = search.best_estimator_
distance, position = model[-1].kneighbors(model[:-1].transform(X_test))
print("nearest training rows of the first:", X_train.index[position[0][:3]].tolist())

# %% check
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsRegressor

raw = cross_val_score(KNeighborsClassifier(), X, y).mean()
assert cross_val_score(pipe, X, y).mean() > raw + 0.1, "one large column should spoil distances"
one = KNeighborsClassifier(1).fit(X_train, y_train)
assert one.score(X_train, y_train) == 1, "k=1 should fit its training rows perfectly"
tie = KNeighborsClassifier(2).fit([[0.0], [1.0]], ["b", "a"])
assert tie.predict([[0.1]])[0] == "a", "a tied vote should go to the first class"
A, b = load_diabetes(return_X_y=True, as_frame=True)
r2 = {k: cross_val_score(KNeighborsRegressor(k), A, b).mean() for k in (1, 5, 20)}
assert r2[20] > r2[5] > r2[1], "more neighbours should smooth the noise here"
fitted = KNeighborsRegressor(20).fit(A, b)
assert fitted.predict(A * 10).max() <= b.max(), "a mean of targets should stay within them"
try:
    one.predict(X_test.where(X_test > 1, np.nan))
    raised = False
except ValueError:
    raised = True
assert raised, "NaN should raise an error"

# Output:
# best k 21
# test accuracy 0.98
# nearest training rows of the first: [156, 174, 172]

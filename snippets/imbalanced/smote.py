"""SMOTE in imblearn's pipeline resamples the training folds only; prediction sees real rows."""

# %% data
from sklearn.datasets import make_classification
from sklearn.model_selection import train_test_split

X, y = make_classification(2000, 10, n_informative=5, weights=[0.95], random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% fit
from imblearn.over_sampling import SMOTE
from imblearn.pipeline import make_pipeline
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, cross_validate
from sklearn.preprocessing import StandardScaler

model = make_pipeline(
    StandardScaler(),  # SMOTE measures distances: scale first
    SMOTE(sampling_strategy=0.5, random_state=0),  # 1 rare row for 2 others
    LogisticRegression(max_iter=1000),
)
scores = cross_validate(model, X_train, y_train, scoring=["average_precision", "recall"])
print(f"recall {scores['test_recall'].mean():.1f}")
model.fit(X_train, y_train)

# %% search
grid = {"smote__sampling_strategy": [0.2, 0.5, 1.0], "logisticregression__C": [0.1, 1]}
search = GridSearchCV(model, grid, scoring="average_precision", cv=5).fit(X_train, y_train)
print("searched:", sorted(search.best_params_))

# %% check
import numpy as np
from imblearn import FunctionSampler

seen = []


def spy(X, y):
    seen.append(len(X))
    return X, y


spied = make_pipeline(FunctionSampler(func=spy), LogisticRegression())
spied.fit(X_train, y_train).predict(X_test)
assert seen == [len(X_train)], "only fit should resample, predict should not"
plain = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
assert (model.predict(X_test) == 1).sum() > (plain.predict(X_test) == 1).sum(), "more"
new_X, new_y = SMOTE(random_state=0).fit_resample(X_train, y_train)
assert np.bincount(new_y)[0] == np.bincount(new_y)[1], "as many rare rows as others"
half = np.bincount(SMOTE(sampling_strategy=0.5).fit_resample(X_train, y_train)[1])
assert half[1] == half[0] // 2, "a float is rare / frequent"

# Output:
# recall 0.7
# searched: ['logisticregression__C', 'smote__sampling_strategy']

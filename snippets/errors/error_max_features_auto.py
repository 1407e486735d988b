"""max_features="auto" is refused; "sqrt" is the value it stood for in a forest classifier."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% error
from sklearn.ensemble import RandomForestClassifier

for wrong in [{"max_features": "auto"}, {"n_estimators": 50.0}]:
    try:
        RandomForestClassifier(**wrong).fit(X, y)
    except ValueError as error:
        print(f"{type(error).__name__}:", str(error)[:49], "...", str(error)[-19:])

# %% fix
model = RandomForestClassifier(50, max_features="sqrt", random_state=0).fit(X, y)
print("columns tried per split:", model.estimators_[0].max_features_, "of", X.shape[1])

# %% check
assert model.estimators_[0].max_features_ == int(X.shape[1] ** 0.5), "the square root"

# Output:
# InvalidParameterError: The 'max_features' parameter of RandomForestClass ... Got 'auto' instead.
# InvalidParameterError: The 'n_estimators' parameter of RandomForestClass ... . Got 50.0 instead.
# columns tried per split: 3 of 13

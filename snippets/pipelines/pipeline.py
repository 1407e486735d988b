"""A pipeline is one estimator: fitted, scored and tuned as a whole, its steps within reach."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% build
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

model = Pipeline([("scale", StandardScaler()), ("svc", SVC())])
short = make_pipeline(StandardScaler(), SVC())
print("names given by make_pipeline:", list(short.named_steps))

# %% use
from sklearn.model_selection import cross_val_score

model.set_params(svc__C=10).fit(X_train, y_train)
print(f"test accuracy {model.score(X_test, y_test):.2f}")
scaled = cross_val_score(model, X_train, y_train).mean()
print(f"cross-validated accuracy {scaled:.2f}")
print("first names:", model[:-1].get_feature_names_out()[:3])

# %% check
assert model["svc"].C == 10 and model[-1] is model.named_steps.svc, "steps should be reachable"
assert abs(model[:-1].transform(X_train).mean()) < 1e-9, "the slice should hold the fitted scaler"
assert scaled > cross_val_score(SVC(), X_train, y_train).mean(), "SVC should profit from scaling"
try:
    make_pipeline(SVC(), StandardScaler()).fit(X, y)
    raised = False
except TypeError:
    raised = True
assert raised, "a model before the last step should raise"

# Output:
# names given by make_pipeline: ['standardscaler', 'svc']
# test accuracy 1.00
# cross-validated accuracy 0.98
# first names: ['alcohol' 'malic_acid' 'ash']

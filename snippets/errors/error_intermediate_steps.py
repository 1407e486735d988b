"""A model in the middle of a pipeline is refused; in SelectFromModel it is a transformer."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% error
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

forest = ExtraTreesClassifier(50, random_state=0)
try:
    make_pipeline(forest, LogisticRegression()).fit(X, y)
except TypeError as error:
    print("TypeError:", str(error)[:75])

# %% error: steps without names
try:
    Pipeline([StandardScaler(), LogisticRegression()]).fit(X, y)
except TypeError as error:
    print("TypeError:", error)

# %% fix
from sklearn.feature_selection import SelectFromModel

model = make_pipeline(StandardScaler(), SelectFromModel(forest), LogisticRegression()).fit(X, y)
print("columns chosen:", model[1].get_support().sum(), f"accuracy {model.score(X, y):.2f}")

# %% check
assert model.score(X, y) > 0.9, "transformers first, the model last"

# Output:
# TypeError: All intermediate steps should be transformers and implement fit and transfo
# TypeError: cannot unpack non-iterable StandardScaler object
# columns chosen: 7 accuracy 0.99

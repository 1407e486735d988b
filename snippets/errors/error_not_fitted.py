"""cross_val_score leaves the model unfitted; fit it before predicting."""

# %% data
from sklearn.datasets import load_iris

X, y = load_iris(return_X_y=True, as_frame=True)

# %% error
from sklearn.exceptions import NotFittedError
from sklearn.model_selection import cross_val_score
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

model = DecisionTreeClassifier(max_depth=3, random_state=0)
print(f"cross-validated {cross_val_score(model, X, y).mean():.2f}")
try:
    model.predict(X)
except NotFittedError as error:
    print("NotFittedError:", str(error).split(".")[0])

try:
    scaler = StandardScaler
    scaler.fit_transform(X)
except TypeError as error:
    print("TypeError: ...", str(error).split("() ")[-1])

# %% fix
print("predicts", model.fit(X, y).predict(X[:3]))

# %% check
from sklearn.feature_extraction.text import TfidfVectorizer

try:
    TfidfVectorizer().transform(["a text"])
except NotFittedError as error:
    assert str(error) == "The TF-IDF vectorizer is not fitted", str(error)
else:
    raise AssertionError("it should raise NotFittedError")
assert model.score(X, y) > 0.9, "fitted now"
assert abs(StandardScaler().fit_transform(X).mean()) < 1e-9, "instantiate, then fit"

# Output:
# cross-validated 0.96
# NotFittedError: This DecisionTreeClassifier instance is not fitted yet
# TypeError: ... missing 1 required positional argument: 'X'
# predicts [0 0 0]

"""One search tunes an imputer, a scaler choice and two models, all inside the folds."""

# %% data
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

X, y = load_breast_cancer(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=0)

# %% search
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

model = Pipeline(
    [("impute", SimpleImputer()), ("scale", StandardScaler()), ("clf", LogisticRegression())]
)
grid = [
    {"impute__strategy": ["mean", "median"], "clf__C": [0.01, 0.1, 1]},
    {"clf": [KNeighborsClassifier()], "clf__n_neighbors": [5, 15], "scale": ["passthrough"]},
]
search = GridSearchCV(model, grid, scoring="roc_auc", cv=3).fit(X_train, y_train)
print("candidates:", len(search.cv_results_["params"]))
print("best model:", type(search.best_estimator_["clf"]).__name__)
print(f"test AUC {search.score(X_test, y_test):.2f}")

# %% numbers and text columns: the names go through the ColumnTransformer
from sklearn.compose import ColumnTransformer, make_column_selector
from sklearn.preprocessing import OneHotEncoder

numbers = make_column_selector(dtype_include="number")
others = make_column_selector(dtype_exclude="number")
prep = ColumnTransformer(
    [("num", model[:2], numbers), ("cat", OneHotEncoder(handle_unknown="ignore"), others)]
)
mixed = Pipeline([("prep", prep), ("clf", LogisticRegression(max_iter=1000))])
grid = {"prep__num__impute__strategy": ["mean", "median"], "clf__C": [0.1, 1]}
mixed_search = GridSearchCV(mixed, grid, cv=3).fit(X_train, y_train)

# %% check
assert len(search.cv_results_["params"]) == 2 * 3 + 2, "the dicts should be added, not crossed"
assert isinstance(search.best_estimator_["clf"], LogisticRegression), "scaled logistic wins"
gaps = X_test.mask(X_test > X_test.quantile(0.9))
assert search.predict(gaps).shape == y_test.shape, "raw rows with gaps should go straight in"
table = X_train.assign(size=X_train["mean area"].gt(600).map({True: "big", False: "small"}))
mixed_search.fit(table, y_train)
assert mixed_search.best_estimator_[0].transform(table).shape[1] == X.shape[1] + 2, "both kinds"
try:
    message = GridSearchCV(model, {"C": [1]}).fit(X_train, y_train)
except ValueError as error:
    message = str(error)
assert "Invalid parameter 'C'" in str(message), "a name without its step should fail in fit"

# Output:
# candidates: 8
# best model: LogisticRegression
# test AUC 0.99

"""Importances sit on the last step of the best pipeline; other models need permutation."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_valid, y_train, y_valid = train_test_split(X, y, stratify=y, random_state=0)

# %% error
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

forest = RandomForestClassifier(20, random_state=0)
pipe = Pipeline([("scale", StandardScaler()), ("rf", forest)])
search = GridSearchCV(pipe, {"rf__max_depth": [2, None]}, cv=3)
try:
    search.best_params_
except AttributeError as error:
    print("AttributeError:", error)
search.fit(X_train, y_train)
boosting = HistGradientBoostingClassifier(max_iter=20).fit(X_train, y_train)

# %% fix
import pandas as pd
from sklearn.inspection import permutation_importance

inside = search.best_estimator_.named_steps["rf"].feature_importances_
print("forest:     ", pd.Series(inside, X.columns).nlargest(2).index.tolist())
result = permutation_importance(boosting, X_valid, y_valid, n_repeats=3, random_state=0)
print("boosting, number of columns with any use:", (result.importances_mean > 0).sum() > 1)

# %% check
for model in [search, search.best_estimator_, boosting]:
    assert not hasattr(model, "feature_importances_"), "they lie on the forest inside"
assert len(inside) == X.shape[1] == len(result.importances_mean), "one number a column"

# Output:
# AttributeError: 'GridSearchCV' object has no attribute 'best_params_'
# forest:      ['proline', 'flavanoids']
# boosting, number of columns with any use: True

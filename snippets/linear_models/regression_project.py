"""A regression project in steps: baseline, comparison, tuning, one evaluation on the test set."""

# %% data
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, random_state=0)

# %% compare by cross-validation
from sklearn.dummy import DummyRegressor
from sklearn.ensemble import HistGradientBoostingRegressor, RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

cv = KFold(5, shuffle=True, random_state=0)
models = {
    "mean of y": DummyRegressor(),
    "ridge": make_pipeline(StandardScaler(), Ridge()),
    "forest": RandomForestRegressor(n_estimators=50, random_state=0),
    "boosting": HistGradientBoostingRegressor(max_iter=50, random_state=0),
}
rmse = {}
for name, model in models.items():
    scores = cross_val_score(model, X_train, y_train, cv=cv, scoring="neg_root_mean_squared_error")
    rmse[name] = -scores.mean()
    print(f"{name:10} RMSE {rmse[name]:.0f}")

# %% tune the best, here the ridge
from sklearn.model_selection import GridSearchCV

search = GridSearchCV(
    models["ridge"], {"ridge__alpha": [0.1, 1, 10, 100]}, cv=cv,
    scoring="neg_root_mean_squared_error",
).fit(X_train, y_train)
print("best", search.best_params_)

# %% evaluate once, on training and test data
from sklearn.metrics import mean_squared_error, r2_score

for name, features, target in [("train", X_train, y_train), ("test", X_test, y_test)]:
    predicted = search.predict(features)
    mse, r2 = mean_squared_error(target, predicted), r2_score(target, predicted)
    print(f"{name:5} MSE {mse:.0f}  RMSE {mse**0.5:.0f}  R2 {r2:.2f}")

# %% check
assert min(rmse, key=rmse.get) == "ridge", "on few rows the linear model should win"
assert r2_score(y_test, search.predict(X_test)) > 0.25, "it should beat the mean clearly"

# Output:
# mean of y  RMSE 79
# ridge      RMSE 54
# forest     RMSE 57
# boosting   RMSE 57
# best {'ridge__alpha': 10}
# train MSE 2789  RMSE 53  R2 0.55
# test  MSE 3187  RMSE 56  R2 0.36

"""The old names of criteria and losses are refused; the new ones fit."""

# %% data
from sklearn.datasets import load_diabetes

X, y = load_diabetes(return_X_y=True, as_frame=True)

# %% error
from sklearn.ensemble import GradientBoostingRegressor, RandomForestRegressor

for model in [RandomForestRegressor(criterion="mse"), GradientBoostingRegressor(loss="lad")]:
    try:
        model.fit(X, y)
    except ValueError as error:
        print(f"{type(error).__name__}: ... {str(error)[-18:]}")

# %% fix
forest = RandomForestRegressor(20, criterion="squared_error", random_state=0).fit(X, y)
boosting = GradientBoostingRegressor(loss="absolute_error", random_state=0).fit(X, y)
print(f"training R2: forest {forest.score(X, y):.1f}, boosting {boosting.score(X, y):.1f}")

# %% check
assert forest.score(X, y) > 0.8, "the new name fits"

# Output:
# InvalidParameterError: ... Got 'mse' instead.
# InvalidParameterError: ... Got 'lad' instead.
# training R2: forest 0.9, boosting 0.7

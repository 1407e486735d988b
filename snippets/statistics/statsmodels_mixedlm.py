"""A mixed model finds level and spread of groups; its predict leaves the group effects out."""

# %% data: 40 shops, 10 weeks each
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"shop": np.repeat([f"s{i:02}" for i in range(40)], 10)})
df["price"] = rng.normal(size=400)
level = rng.normal(0, 2, 40).repeat(10)
df["sales"] = 5 - 3 * df["price"] + level + rng.normal(size=400)

# %% fit
import statsmodels.formula.api as smf

model = smf.mixedlm("sales ~ price", df, groups="shop", missing="drop").fit()
between = model.cov_re.iloc[0, 0]
print(model.fe_params.round(0).to_dict(), f"ICC {between / (between + model.scale):.1f}")

# %% predict known groups
import pandas as pd

effect = pd.Series({group: value.iloc[0] for group, value in model.random_effects.items()})
new = df.head(5)
forecast = model.predict(new) + new["shop"].map(effect).fillna(0)  # a new shop: 0
print(forecast.shape)

# %% random slopes
options = {"groups": "shop", "missing": "drop"}
slopes = smf.mixedlm("sales ~ price", df, re_formula="~price", **options)

# %% check
assert abs(model.fe_params["price"] + 3) < 0.2 and abs(between - 4) < 1.5, "the truth"
assert np.allclose(forecast, model.fittedvalues[:5]), "with effects: the fitted values"
assert not np.allclose(model.predict(df), model.fittedvalues, atol=1), "predict leaves them out"
line = model.fe_params["Intercept"] + model.fe_params["price"] * df["price"]
assert np.allclose(model.predict(df), line), "predict is the fixed part"
means = df.groupby("shop")["sales"].mean() - df.groupby("shop")["price"].mean() * -3
raw = means - means.mean()
assert effect.abs().mean() < raw.abs().mean(), "effects are drawn towards 0"
assert np.isnan(model.aic), "REML has no AIC"
assert smf.mixedlm("sales ~ price", df, groups="shop").fit(reml=False).aic > 0, "ML has one"
assert slopes.k_re == 2, "an intercept and a slope for each shop"
nested = {"vc_formula": {"half": "0 + C(half)"}, "groups": "shop"}
halves = df.assign(half=df["shop"] + (df.index % 2).astype(str))
assert smf.mixedlm("sales ~ price", halves, **nested).k_re == 0, "shops without a level"
holes = df.assign(price=df["price"].mask(df.index < 3))
try:
    smf.mixedlm("sales ~ price", holes, groups="shop")
    failed = False
except Exception:  # IndexError in 0.14, PatsyError in 0.15
    failed = True
assert failed, "missing values should fail"
dropped = smf.mixedlm("sales ~ price", holes, groups="shop", missing="drop")
assert dropped.nobs == 397, "drop should help"

# Output:
# {'Intercept': 5.0, 'price': -3.0} ICC 0.8
# (5,)

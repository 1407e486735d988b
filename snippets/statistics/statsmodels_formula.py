"""A formula fits categories, interactions and transformed columns, and predicts new rows."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"net area": rng.uniform(30, 150, 500), "age": rng.uniform(1, 80, 500)})
df["city"] = rng.choice(["Bonn", "Rome", "Oslo"], 500)
df["price"] = 3 * df["net area"] + 40 * (df["city"] == "Rome") - 9 * np.log(df["age"])
df["price"] += rng.normal(0, 5, 500)

# %% fit
import numpy as np
import statsmodels.formula.api as smf

model = smf.ols("price ~ Q('net area') + C(city, Treatment('Oslo')) + np.log(age)", df).fit()
print(model.params.iloc[2:].round(0).to_string())
new = df.drop(columns="price").head(3)
print(model.predict(new).shape)  # a DataFrame with the raw columns: no constant, no dummies

# %% all columns
target = "price"
terms = [f"Q('{name}')" for name in df.columns if name != target]
everything = smf.ols(f"Q('{target}') ~ " + " + ".join(terms), df).fit()
print(everything.params.index.tolist())

# %% check
assert abs(model.params.iloc[2] - 40) < 3 and abs(model.params.iloc[4] + 9) < 1, "true effects"
plain = df.rename(columns={"net area": "area"})
assert len(smf.ols("price ~ area + area ** 2", plain).fit().params) == 2, "no square without I()"
assert len(smf.ols("price ~ area + I(area ** 2)", plain).fit().params) == 3, "I() squares"
both = smf.ols("price ~ area * city", plain).fit().params.index
assert "area:city[T.Rome]" in both and "city[T.Rome]" in both, "* gives both"
assert "Intercept" not in smf.ols("price ~ area - 1", plain).fit().params, "-1 removes it"
holes = plain.assign(area=plain["area"].mask(plain.index < 9))
fitted = smf.ols("price ~ area + city", holes).fit()
assert fitted.nobs == 491, "rows with a hole should be dropped"
assert fitted.predict(holes).isna().sum() == 9, "and predicted as NaN"
for formula, rows, says in (
    ("price ~ area + city", plain.assign(city="Kiel"), "does not match any of the expected"),
    ("price ~ area + town", plain, "name 'town' is not defined"),
    ("city ~ area", plain, "array with multiple columns"),
):
    try:
        smf.ols(formula, plain).fit().predict(rows)
        message = ""
    except Exception as error:  # a PatsyError or a ValueError
        message = str(error)
    assert says in message, f"{says!r} should be the error"

# Output:
# C(city, Treatment('Oslo'))[T.Rome]    40.0
# Q('net area')                          3.0
# np.log(age)                           -9.0
# (3,)
# ['Intercept', "Q('city')[T.Oslo]", "Q('city')[T.Rome]", "Q('net area')", "Q('age')"]

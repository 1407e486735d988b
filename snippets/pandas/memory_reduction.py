"""Category, downcast and float32 shrink a frame; astype to a type too small wraps silently."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
df = pd.DataFrame({"store": rng.integers(0, 100, 50_000), "price": rng.normal(10, 2, 50_000)})
df["city"] = rng.choice(["Rome", "Oslo", "Lima"], 50_000)


# %% shrink
def shrink(df):
    """The same table in smaller types: integers, float32, category for repeated text."""
    types = pd.api.types
    df = df.copy()
    for name, column in df.items():
        if types.is_bool_dtype(column) or isinstance(column.dtype, pd.CategoricalDtype):
            continue
        if types.is_integer_dtype(column):
            df[name] = pd.to_numeric(column, downcast="integer")
        elif types.is_float_dtype(column):
            df[name] = column.astype("float32")
        elif types.is_string_dtype(column) and column.nunique() < len(column) / 2:
            df[name] = column.astype("category")
    return df


small = shrink(df)
before, after = (frame.memory_usage(deep=True).sum() for frame in (df, small))
print(small.dtypes.astype(str).to_dict(), "at most a third:", after < before / 3)

# %% check
assert after < before / 3, f"only {before / after:.1f} times smaller"
assert (small["store"] == df["store"]).all(), "downcast keeps the values"
assert np.allclose(small["price"], df["price"], rtol=1e-6), "float32 keeps about 7 digits"
assert pd.Series([200]).astype("int8")[0] == -56, "astype wraps around without an error"
assert pd.to_numeric(pd.Series([200]), downcast="integer").dtype == "int16", "downcast looks first"
assert np.float16(2049) == 2048, "float16 cannot hold 2049"
assert np.float32(16_777_217) == 16_777_216, "nor float32 this id"
ids = pd.Series([f"id {i}" for i in range(1000)])
deep = {"deep": True}
assert ids.astype("category").memory_usage(**deep) > ids.memory_usage(**deep), "ids: more memory"

# Output:
# {'store': 'int8', 'price': 'float32', 'city': 'category'} at most a third: True

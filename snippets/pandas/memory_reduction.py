"""Category, downcast and float32 shrink a frame; astype to a type too small wraps silently."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
n = 50_000
df = pd.DataFrame({"store": rng.integers(0, 100, n), "price": rng.normal(10, 2, n)})
df["city"] = rng.choice(["Rome", "Oslo", "Lima"], n)

# %% shrink
small = df.assign(
    store=pd.to_numeric(df["store"], downcast="unsigned"),
    price=df["price"].astype("float32"),
    city=df["city"].astype("category"),
)
before, after = (frame.memory_usage(deep=True).sum() for frame in (df, small))
print(small.dtypes.astype(str).to_dict())

# %% check
assert after < before / 3, f"{before / after:.1f} times smaller"
assert (small["store"] == df["store"]).all(), "downcast keeps the values"
assert np.allclose(small["price"], df["price"], rtol=1e-6), "float32 keeps about 7 digits"
assert pd.Series([200]).astype("int8")[0] == -56, "astype wraps around without an error"
assert pd.to_numeric(pd.Series([200]), downcast="integer").dtype == "int16", "downcast looks first"
assert np.float16(2049) == 2048, "float16 cannot hold 2049"
assert np.float32(16_777_217) == 16_777_216, "nor float32 this id"

# Output:
# {'store': 'uint8', 'price': 'float32', 'city': 'category'}

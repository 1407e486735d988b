"""tqdm wraps what a loop goes over; progress_apply does the same inside pandas."""

# %% data
import pandas as pd

df = pd.DataFrame({"g": list("aabbc"), "x": [1.0, 2.0, 3.0, 4.0, 5.0]})


def f(v):
    return v * v


# %% loop
from tqdm.auto import tqdm

total = 0.0
for row in tqdm(df.itertuples(), total=len(df), desc="rows"):
    total += row.x
for i, v in enumerate(tqdm(df["x"], leave=False)):
    total += i * v

# %% pandas
tqdm.pandas(desc="apply")
squares = df["x"].progress_apply(f)
per_row = df.progress_apply(lambda r: r["x"] + 1, axis=1)
sums = df.groupby("g")[["x"]].progress_apply(lambda d: d["x"].sum())
print(squares.tolist(), sums.to_dict())

# %% parallel
from joblib import Parallel, delayed

tasks = Parallel(n_jobs=2, return_as="generator")(delayed(f)(v) for v in df["x"])
results = pd.Series(list(tqdm(tasks, total=len(df))), index=df.index)
print(results.tolist())

# %% check
import io

import tqdm as module

assert squares.equals(df["x"] ** 2) and results.equals(squares), "the results of apply"
assert per_row.equals(df["x"] + 1) and sums["b"] == 7, "rows and groups"
quiet = {"disable": False, "file": io.StringIO()}
for inside, expected in [(df["x"], 5), (enumerate(df["x"]), None), (df.groupby("g"), 3)]:
    with tqdm(inside, **quiet) as bar:
        assert bar.total == expected, "the total should be the length, if there is one"
try:
    module(range(3))
    message = ""
except TypeError as error:
    message = str(error)
assert message.startswith("'module' object is not callable"), message

# Output:
# [1.0, 4.0, 9.0, 16.0, 25.0] {'a': 3.0, 'b': 7.0, 'c': 5.0}
# [1.0, 4.0, 9.0, 16.0, 25.0]

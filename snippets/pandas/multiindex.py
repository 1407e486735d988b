"""Columns for every run and metric by from_product; xs picks one metric over all runs."""

# %% data
import numpy as np
import pandas as pd

rng = np.random.default_rng(0)
levels = [["run1", "run2"], ["loss", "accuracy"]]
columns = pd.MultiIndex.from_product(levels, names=["run", "metric"])
history = pd.DataFrame(rng.uniform(size=(3, 4)).round(2), columns=columns)
history.index.name = "epoch"
print(history)

# %% cross-section
accuracy = history.xs("accuracy", axis=1, level="metric")
print(accuracy)
print(history["run1"])
mean = history.T.groupby(level="metric").mean().T

# %% check
assert len(columns) == 4, "2 runs x 2 metrics"
assert list(accuracy) == ["run1", "run2"], "the selected level is dropped"
assert accuracy["run2"].equals(history[("run2", "accuracy")]), "same column by tuple"
assert list(history["run1"]) == ["loss", "accuracy"], "the outer label selects a run"
assert np.allclose(mean["accuracy"], accuracy.mean(axis=1)), "mean over the runs"
try:
    history["run1"]["acc"]
    raised = ""
except KeyError as error:
    raised = f"KeyError: {error}"
assert raised == "KeyError: 'acc'", raised
rows = pd.DataFrame({"v": [1, 2, 3]}, index=pd.MultiIndex.from_tuples([(2, 1), (1, 1), (1, 2)]))
assert rows.xs(1, level=1)["v"].tolist() == [1, 2], "rows by the second level"
try:
    rows.loc[(1, 1):(1, 2)]
    raised = False
except pd.errors.UnsortedIndexError:
    raised = True
assert raised, "slices need a sorted index"

# Output:
# run     run1           run2
# metric  loss accuracy  loss accuracy
# epoch
# 0       0.64     0.27  0.04     0.02
# 1       0.81     0.91  0.61     0.73
# 2       0.54     0.94  0.82     0.00
# run    run1  run2
# epoch
# 0      0.27  0.02
# 1      0.91  0.73
# 2      0.94  0.00
# metric  loss  accuracy
# epoch
# 0       0.64      0.27
# 1       0.81      0.91
# 2       0.54      0.94

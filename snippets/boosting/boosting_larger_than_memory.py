"""LightGBM and XGBoost train from pieces on disk and give the model of the whole table."""

# %% data: a csv file that stands for a large one
import pandas as pd
from sklearn.datasets import make_classification

X, y = make_classification(3000, 10, random_state=0)
pd.DataFrame(X).add_prefix("x").assign(target=y).to_csv("train.csv", index=False)

# %% pieces
import lightgbm as lgb
import numpy as np
import pandas as pd
import xgboost as xgb

files, labels = [], []
for i, part in enumerate(pd.read_csv("train.csv", chunksize=1000)):  # usually 1_000_000
    labels.append(part.pop("target").to_numpy())
    np.save(f"rows{i}.npy", part.to_numpy("float32"))  # numbers only: encode text before
    files.append(np.load(f"rows{i}.npy", mmap_mode="r"))  # stays on disk, is read where needed


class Rows(lgb.Sequence):
    def __init__(self, rows):
        self.rows = rows

    def __getitem__(self, index):
        return np.asarray(self.rows[index], dtype="float64")  # float32 raises

    def __len__(self):
        return len(self.rows)


class Pieces(xgb.DataIter):
    def reset(self):
        self.pieces = zip(files, labels)

    def next(self, input_data):
        for rows, y in self.pieces:
            input_data(data=np.asarray(rows), label=y)
            return True  # one piece for each call
        return False  # no more


# %% fit
params = {"objective": "binary", "max_bin": 63, "verbose": -1}
data = lgb.Dataset([Rows(rows) for rows in files], np.concatenate(labels), params=params)
light = lgb.train(params, data, num_boost_round=50)
data = xgb.ExtMemQuantileDMatrix(Pieces(cache_prefix="cache"))
extreme = xgb.train({"objective": "binary:logistic"}, data, num_boost_round=50)
print("rows:", data.num_row())

# %% check
a = lgb.train(params, lgb.Dataset(X.astype("float32"), y), 50).predict(X)
b = xgb.train({"objective": "binary:logistic"}, xgb.QuantileDMatrix(X, y), 50).inplace_predict(X)
assert np.allclose(a, light.predict(X)), "LightGBM should give the model of the whole table"
assert np.allclose(b, extreme.inplace_predict(X), atol=1e-4), "XGBoost as well"

# Output:
# rows: 3000

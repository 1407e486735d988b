"""The train part fills 0-1; new data may exceed it unless clipped; an outlier squeezes all."""

# %% data
from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split

X, y = load_wine(return_X_y=True, as_frame=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)

# %% scale
from sklearn.preprocessing import MinMaxScaler

scaler = MinMaxScaler(feature_range=(0, 1), clip=False).set_output(transform="pandas")
Z_train = scaler.fit_transform(X_train)
Z_test = scaler.transform(X_test)
print("train from", Z_train.min().min(), "to", Z_train.max().max().round(6))
print(f"test  from {Z_test.min().min():.2f} to {Z_test.max().max():.2f}")

# %% column: one of several, added to a copy
df = X_train.copy()
name = df.columns[0]
df[name + "_scaled"] = MinMaxScaler().fit_transform(df[[name]]).ravel()

# %% check
import numpy as np

by_hand = (X_test - X_train.min()) / (X_train.max() - X_train.min())
assert np.allclose(Z_test, by_hand), "test should take the training minimum and maximum"
assert Z_test.min(axis=None) < 0 and Z_test.max(axis=None) > 1, "test may leave 0-1"
clipped = MinMaxScaler(clip=True).fit(X_train).transform(X_test)
assert clipped.min() == 0 and clipped.max() == 1, "clip=True should keep the range"
both = MinMaxScaler(feature_range=(-1, 1)).fit_transform(X_train)
assert np.allclose([both.min(), both.max()], [-1, 1]), "feature_range should give -1 to 1"
outlier = np.r_[X_train[[name]].to_numpy(), [[10_000.0]]]
squeezed = MinMaxScaler().fit_transform(outlier)
assert squeezed[:-1].max() < 0.01, "one outlier should squeeze the rest"

# Output:
# train from 0.0 to 1.0
# test  from -0.05 to 1.41

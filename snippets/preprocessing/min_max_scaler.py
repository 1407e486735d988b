"""The train part fills 0-1; new data may exceed it unless clipped; an outlier squeezes all."""

# %% data
import numpy as np

X_train = np.array([[10.0], [20.0], [30.0]])
X_test = np.array([[5.0], [25.0], [40.0]])

# %% scale
from sklearn.preprocessing import MinMaxScaler

scaler = MinMaxScaler().fit(X_train)
print("train  ", scaler.transform(X_train).ravel())
print("test   ", scaler.transform(X_test).ravel())
clipped = MinMaxScaler(clip=True).fit(X_train).transform(X_test)
print("clipped", clipped.ravel())
print("-1..1  ", MinMaxScaler(feature_range=(-1, 1)).fit_transform(X_train).ravel())
squeezed = MinMaxScaler().fit_transform(np.r_[X_train, [[1000.0]]])
print("outlier", squeezed.ravel().round(3))

# %% check
assert scaler.transform(X_test).min() < 0 and scaler.transform(X_test).max() > 1, "outside"
assert clipped.min() == 0 and clipped.max() == 1, "clip keeps the range"
assert squeezed[:3].max() < 0.03, "the outlier squeezes the rest"

# Output:
# train   [0.  0.5 1. ]
# test    [-0.25  0.75  1.5 ]
# clipped [0.   0.75 1.  ]
# -1..1   [-1.  0.  1.]
# outlier [0.   0.01 0.02 1.  ]

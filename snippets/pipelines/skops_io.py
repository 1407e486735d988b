"""skops stores a pipeline; a function of your own is loaded only when it is trusted by name."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% save and load
import os
import tempfile

import numpy as np
import skops.io as sio
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
with tempfile.TemporaryDirectory(dir=".") as folder:
    path = os.path.join(folder, "model.skops")
    sio.dump(model, path)
    print("untrusted:", sio.get_untrusted_types(file=path))
    again = sio.load(path)
assert np.array_equal(again.predict_proba(X), model.predict_proba(X)), "the same model"


# %% a function of your own
def double(values):
    return 2 * values


own = make_pipeline(StandardScaler(), FunctionTransformer(double), LogisticRegression()).fit(X, y)
data = sio.dumps(own)
types = sio.get_untrusted_types(data=data)
print("untrusted:", [name.split(".")[-1] for name in types])
try:
    sio.loads(data)
except TypeError as error:
    print(type(error).__name__)
again = sio.loads(data, trusted=types)

# %% check
assert (again.predict(X) == own.predict(X)).all(), "loaded once trusted"

# Output:
# untrusted: []
# untrusted: ['double']
# UntrustedTypesFoundException

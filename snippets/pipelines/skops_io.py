"""skops stores a pipeline; a function of your own is loaded only when it is trusted by name."""

# %% data
from sklearn.datasets import load_wine

X, y = load_wine(return_X_y=True, as_frame=True)

# %% save and load
import skops.io as sio
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, y)
sio.dump(model, "model.skops")

types = sio.get_untrusted_types(file="model.skops")
print("read this list before you trust it:", types)
loaded = sio.load("model.skops", trusted=types)  # only after a look at the list
print("predictions:", loaded.predict(X)[:3])

# %% check
import numpy as np
from sklearn.preprocessing import FunctionTransformer


def double(values):
    return 2 * values


assert np.array_equal(loaded.predict_proba(X), model.predict_proba(X)), "the same model"
own = make_pipeline(FunctionTransformer(double), StandardScaler(), LogisticRegression()).fit(X, y)
data = sio.dumps(own)
names = sio.get_untrusted_types(data=data)
assert [name.split(".")[-1] for name in names] == ["double"], "a function of your own is listed"
for trusted in (None, True):
    try:
        sio.loads(data, trusted=trusted)
        raised = False
    except TypeError:
        raised = True
    assert raised, f"trusted={trusted} should be refused"
assert (sio.loads(data, trusted=names).predict(X) == own.predict(X)).all(), "loaded once trusted"

# Output:
# read this list before you trust it: []
# predictions: [0 0 0]

"""A pipeline with a lambda cannot be pickled; importable functions and partials can."""

# %% error
import pickle

import numpy as np
from sklearn.preprocessing import FunctionTransformer

step = FunctionTransformer(lambda X: X * 3)
try:
    pickle.dumps(step)
except (pickle.PicklingError, AttributeError) as error:
    print("cannot be pickled:", "lambda" in str(error))

# %% fix: importable functions, with arguments
from functools import partial

logarithm = FunctionTransformer(np.log1p, inverse_func=np.expm1)
limited = FunctionTransformer(np.clip, kw_args={"a_min": 0, "a_max": 1.5})
triple = FunctionTransformer(partial(np.multiply, 3))
X = np.array([[1.0], [2.0]])
for transformer in [logarithm, limited, triple]:
    again = pickle.loads(pickle.dumps(transformer))
    print("loaded again:", again.transform(X).ravel().round(1))

# %% check
import joblib


def make():
    def double(X):
        return X * 2

    return double


said = ["Can't get local object 'make.<locals>.double'", "Can't pickle local object"]
cases = [
    (["it's not found as __main__.<lambda>"], lambda: joblib.dump(step, "step.joblib")),
    (said, lambda: pickle.dumps(make())),  # the first: Python 3.12 and later
    (["Can't get attribute 'double' on <module"], lambda: pickle.loads(b"c__main__\ndouble\n.")),
]
for said, action in cases:
    try:
        action()
    except (pickle.PicklingError, AttributeError) as error:
        assert any(text in str(error) for text in said), f"{said}: {error}"
    else:
        raise AssertionError(f"should raise: {said}")
for transformer in [logarithm, limited, triple]:
    again = pickle.loads(pickle.dumps(transformer))
    assert np.array_equal(again.transform(X), transformer.transform(X)), "the same after loading"

# Output:
# cannot be pickled: True
# loaded again: [0.7 1.1]
# loaded again: [1.  1.5]
# loaded again: [3. 6.]

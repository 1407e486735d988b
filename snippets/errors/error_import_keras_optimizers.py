"""Optimizers have one exact spelling as classes; strings in compile are case-insensitive."""

# %% error
try:
    from keras.optimizers import adam  # noqa: F401
except ImportError as error:
    print("ImportError:", str(error).split(" (")[0])

import keras

for name in ["AdaGrad", "AdaMax", "RMSProp", "experimental"]:
    try:
        getattr(keras.optimizers, name)
    except AttributeError as error:
        print("AttributeError:", error)

# %% fix
from keras.optimizers import Adagrad, Adam, Adamax, RMSprop

optimizer = Adam(learning_rate=1e-3)
print("strings in any case:", type(keras.optimizers.get("RMSPROP")).__name__)

# %% check
for exact in (Adagrad, Adam, Adamax, RMSprop):
    named = keras.optimizers.get(exact.__name__.upper())
    assert isinstance(named, exact), "a string in any case finds the class"
try:
    keras.optimizers.legacy.Adam()
except ImportError:
    pass
else:
    raise AssertionError("legacy should refuse to be used")
try:
    exec("from tensorflow.keras.optimizers import adam")
except ImportError as error:
    assert "cannot import name 'adam' from 'tensorflow.keras.optimizers'" in str(error), str(error)
else:
    raise AssertionError("adam should be gone")

# Output:
# ImportError: cannot import name 'adam' from 'keras.optimizers'
# AttributeError: module 'keras.optimizers' has no attribute 'AdaGrad'
# AttributeError: module 'keras.optimizers' has no attribute 'AdaMax'
# AttributeError: module 'keras.optimizers' has no attribute 'RMSProp'
# AttributeError: module 'keras.optimizers' has no attribute 'experimental'
# strings in any case: RMSprop

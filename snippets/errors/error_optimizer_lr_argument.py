"""The optimizers' argument is learning_rate; lr raises ValueError."""

# %% error
import keras

try:
    keras.optimizers.Adam(lr=0.1)
except ValueError as error:
    print("ValueError:", error)

# %% fix
optimizer = keras.optimizers.Adam(learning_rate=0.1)
print("rate:", round(float(optimizer.learning_rate), 3))

# %% error: assigning lr does nothing
optimizer.lr = 0.5
print("rate after lr = 0.5:", round(float(optimizer.learning_rate), 3))

# %% check
assert abs(float(optimizer.learning_rate) - 0.1) < 1e-6, "lr = 0.5 should change nothing"
assert not hasattr(keras.optimizers.Adam(), "lr"), "there is no lr to read"
optimizer.learning_rate = 0.01
assert abs(float(optimizer.learning_rate) - 0.01) < 1e-6, "learning_rate can be set"

# Output:
# ValueError: Argument(s) not recognized: {'lr': 0.1}
# rate: 0.1
# rate after lr = 0.5: 0.1

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

# %% assigning lr does nothing
optimizer.lr = 0.5

# %% check
assert abs(float(optimizer.learning_rate) - 0.1) < 1e-6, "learning_rate should be taken"
assert abs(float(optimizer.learning_rate) - 0.1) < 1e-6, "the rate has not changed"

# Output:
# ValueError: Argument(s) not recognized: {'lr': 0.1}
# rate: 0.1

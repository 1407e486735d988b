"""layer.weights lists Variables, kernel before bias; path tells which layer they belong to."""

# %% model
import keras
import numpy as np

model = keras.Sequential([
    keras.Input((11,)),
    keras.layers.Dense(64, name="hidden"),
    keras.layers.Dropout(0.2),
    keras.layers.BatchNormalization(name="norm"),
    keras.layers.Dense(4, name="output"),
], name="net")

# %% list
for weight in model.weights:
    print(f"{weight.path:27}{str(tuple(weight.shape)):9} trainable: {weight.trainable}")
hidden = model.get_layer("hidden")

# %% value and assignment
hidden.bias.assign(np.full(64, 0.1))
print("bias:", hidden.bias.numpy()[:3])

# %% a variable of your own
step = keras.Variable(0, dtype="int32", trainable=False, name="step")
step.assign_add(1)

# %% check
assert [weight.name for weight in hidden.weights] == ["kernel", "bias"], "kernel, then bias"
assert hidden.kernel.shape == (11, 64), "inputs by units"
assert model.layers[1].weights == [], "Dropout has none"
assert np.array_equal(hidden.bias.numpy(), hidden.get_weights()[1]), "the same numbers"
assert int(step.numpy()) == 1, "assign_add changes it in place"

# Output:
# net/hidden/kernel          (11, 64)  trainable: True
# net/hidden/bias            (64,)     trainable: True
# net/norm/gamma             (64,)     trainable: True
# net/norm/beta              (64,)     trainable: True
# net/norm/moving_mean       (64,)     trainable: False
# net/norm/moving_variance   (64,)     trainable: False
# net/output/kernel          (64, 4)   trainable: True
# net/output/bias            (4,)      trainable: True
# bias: [0.1 0.1 0.1]

"""When the gradient changes sign, Nadam turns round sooner than Adam."""

# %% compare
import keras
import numpy as np

positions = {}
gradients = [1.0] * 10 + [-1.0] * 10
for optimizer in [keras.optimizers.Adam(0.01), keras.optimizers.Nadam(0.01)]:
    weight = keras.Variable([0.0])
    path = [0.0]
    for g in gradients:
        optimizer.apply([keras.ops.convert_to_tensor([g])], [weight])
        path.append(float(weight[0]))
    positions[type(optimizer).__name__] = np.array(path)

turn = {name: int(np.argmin(path)) for name, path in positions.items()}
print("the gradient turns after step 10; the weight turns after step:", turn)

# %% check
assert turn["Nadam"] < turn["Adam"], "Nadam should turn sooner"

# Output:
# the gradient turns after step 10; the weight turns after step: {'Adam': 14, 'Nadam': 10}

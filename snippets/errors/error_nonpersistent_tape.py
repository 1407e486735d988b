"""One call of tape.gradient per tape, unless it is persistent."""

# %% error
import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    square, cube = x**2, x**3
print("first:", float(tape.gradient(square, x)))
try:
    tape.gradient(cube, x)
except RuntimeError as error:
    print("RuntimeError:", str(error).split(" (or")[0])

# %% fix: persistent
with tf.GradientTape(persistent=True) as tape:
    square, cube = x**2, x**3
first, second = float(tape.gradient(square, x)), float(tape.gradient(cube, x))
del tape
print("persistent:", first, second)

# %% fix: several targets in one call, their sum
with tf.GradientTape() as tape:
    losses = [x**2, x**3]
both = float(tape.gradient(losses, x))
print("sum:", both)

# %% fix: second derivative, a tape in a tape
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        cube = x**3
    slope = inner.gradient(cube, x)
print("second derivative:", float(outer.gradient(slope, x)))

# %% check
assert (first, second) == (6, 27), "2x and 3x^2"
assert both == 33, "6 + 27"
assert float(slope) == 27, "3x^2"

# Output:
# first: 6.0
# RuntimeError: A non-persistent GradientTape can only be used to compute one set of gradients
# persistent: 6.0 27.0
# sum: 33.0
# second derivative: 18.0

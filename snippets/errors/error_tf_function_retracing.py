"""Numbers and new shapes make a tf.function trace again; tensors of one signature do not."""

# %% error
import tensorflow as tf


@tf.function
def square(x):
    return x * x


messages = []  # the filter keeps what the logger would print
tf.get_logger().addFilter(lambda record: messages.append(record.getMessage()))
for number in range(8):
    square(number)
print(messages[0].split(" calls")[0], "| traced:", square.experimental_get_tracing_count())

# %% fix: tensors instead of Python numbers
count = square.experimental_get_tracing_count()
for number in range(8):
    square(tf.constant(number))
print("more traces:", square.experimental_get_tracing_count() - count)


# %% fix: shapes that change
@tf.function(reduce_retracing=True)
def total(x):
    return tf.reduce_sum(x)


for rows in range(1, 9):
    total(tf.zeros((rows, 4)))
print("traced:", total.experimental_get_tracing_count())

# %% check
import keras
import numpy as np

assert "triggered tf.function retracing. Tracing is expensive" in messages[0], messages[0]
assert len(messages) == 2, "at most twice for a function"
signature = [tf.TensorSpec([None, 4], tf.float32)]
fixed = tf.function(tf.reduce_sum, input_signature=signature)
[fixed(tf.zeros((rows, 4))) for rows in range(1, 9)]
assert fixed.experimental_get_tracing_count() == 1, "one signature, one trace"
X, messages[:] = np.zeros((8, 4), "float32"), []
for call in (lambda model: model(X), lambda model: model.predict(X, verbose=0)):
    assert not messages, "calling new models does not warn"
    for _ in range(7):
        keras.utils.clear_session()
        call(keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)]))
assert len(messages) == 2, "predict of a new model in each round warns"

# Output:
# 5 out of the last 5 | traced: 8
# more traces: 1
# traced: 2

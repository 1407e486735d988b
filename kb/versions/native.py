"""Frequent messages of code in C and C++, of which no Python source tells: each was seen when it was run, in the
version that is named; the condition is in words.
"""

from __future__ import annotations

from kb.versions.messages import Template

_ROWS = (
    (
        "tensorflow",
        "InvalidArgumentError",
        "Cannot batch tensors with different shapes in component {}. "
        "First element had shape {} and element {} had shape {}.",
        "tensorflow.data.Dataset.batch",
        "the elements of one batch have different shapes",
    ),
    (
        "tensorflow",
        "InvalidArgumentError",
        "Incompatible shapes: {} vs. {}",
        "tensorflow.add",
        "the shapes of two operands do not broadcast",
    ),
    (
        "tensorflow",
        "InvalidArgumentError",
        "Input to reshape is a tensor with {} values, but the requested shape has {}",
        "tensorflow.reshape",
        "the new shape does not hold as many values",
    ),
    (
        "tensorflow",
        "InvalidArgumentError",
        "indices{} = {} is not in {}",
        "tensorflow.gather",
        "an index is negative or too large",
    ),
    (
        "tensorflow",
        "InvalidArgumentError",
        "slice index {} of dimension {} out of bounds.",
        "tensorflow.strided_slice",
        "an index is beyond the end of a dimension",
    ),
    (
        "tensorflow",
        "InvalidArgumentError",
        "Matrix size-incompatible: In[0]: {}, In[1]: {}",
        "tensorflow.matmul",
        "the inner dimensions differ",
    ),
    (
        "tensorflow",
        "InvalidArgumentError",
        "ConcatOp : Dimension {} in both shapes must be equal: shape[0] = {} vs. shape[1] = {}",
        "tensorflow.concat",
        "dimensions other than the one that is joined differ",
    ),
    (
        "tensorflow",
        "InvalidArgumentError",
        "Unknown image file format. One of {} required.",
        "tensorflow.io.decode_image",
        "the bytes are no image of a known format",
    ),
    (
        "tensorflow",
        "InvalidArgumentError",
        "StringToNumberOp could not correctly convert string: {}",
        "tensorflow.strings.to_number",
        "a text is no number",
    ),
    (
        "tensorflow",
        "UnimplementedError",
        "Cast string to {} is not supported",
        "tensorflow.cast",
        "a tensor of texts is to be used as numbers",
    ),
    (
        "tensorflow",
        "InvalidArgumentError",
        "cannot compute {} as input #{}(zero-based) was expected to be a {} tensor but is a {} tensor",
        "tensorflow.add",
        "the operands have different dtypes",
    ),
    (
        "numpy",
        "ValueError",
        "zero-size array to reduction operation {} which has no identity",
        "numpy.max",
        "the array is empty",
    ),
    (
        "numpy",
        "ValueError",
        "need at least one array to concatenate",
        "numpy.concatenate",
        "the list of arrays is empty",
    ),
    (
        "numpy",
        "AxisError",
        "axis {} is out of bounds for array of dimension {}",
        "numpy.sum",
        "the array has fewer axes",
    ),
    (
        "numpy",
        "ValueError",
        "could not broadcast input array from shape {} into shape {}",
        "numpy.copyto",
        "what is assigned has another shape",
    ),
    ("numpy", "ValueError", "attempt to get argmax of an empty sequence", "numpy.argmax", "the array is empty"),
    (
        "numpy",
        "ValueError",
        "buffer size must be a multiple of element size",
        "numpy.frombuffer",
        "the bytes are not a whole number of values",
    ),
    (
        "numpy",
        "ValueError",
        "cannot select an axis to squeeze out which has size not equal to one",
        "numpy.squeeze",
        "the axis is longer than one",
    ),
    (
        "numpy",
        "OverflowError",
        "Python integer {} out of bounds for {}",
        "numpy.array",
        "a number does not fit into the dtype",
    ),
)
SEEN = {"tensorflow": "2.21.0", "numpy": "2.4.6"}  # the versions in which they were seen
NATIVE = tuple(
    Template(library, kind, text, (function,), condition, (SEEN[library],))
    for library, kind, text, function, condition in _ROWS
)

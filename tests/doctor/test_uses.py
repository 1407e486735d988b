"""What a walk over code finds: names as the library has them, and what variables hold."""

import ast

import pytest

from kb.doctor.uses import Called, Imported, Instance, Member, Named, Walk

CLASSES = {"pandas.DataFrame", "sklearn.svm.SVC", "sklearn.pipeline.Pipeline", "sklearn.preprocessing.StandardScaler"}


def uses(code):
    """Everything that code uses."""
    return Walk(CLASSES.__contains__).run(ast.parse(code).body)


@pytest.mark.parametrize(
    ("code", "dotted"),
    [
        ("import numpy as np\nnp.linalg.norm", "numpy.linalg.norm"),
        ("from numpy import linalg\nlinalg.norm", "numpy.linalg.norm"),
        ("import numpy.linalg\nnumpy.linalg.norm", "numpy.linalg.norm"),
        ("import tensorflow as tf\ntf.keras.layers", "keras.layers"),
        ("import tensorflow.keras as k\nk.layers", "keras.layers"),
    ],
)
def test_a_chain_is_one_name(code, dotted):
    """The whole of it, in the library that has it."""
    assert [use.dotted for use in uses(code) if isinstance(use, Named)] == [dotted]


def test_imports_are_named_with_their_module():
    """Of relative ones nothing is said."""
    found = [
        (use.of, use.dotted)
        for use in uses("import a.b\nfrom c import d as e\nfrom . import f")
        if isinstance(use, Imported)
    ]
    assert found == [("", "a.b"), ("c", "c.d")]


def test_arguments_are_followed_to_their_values():
    """A variable that holds a text or a dict, once."""
    (call,) = [use for use in uses("from m import f\nk = 'mse'\nf(1, loss=k, **more)") if isinstance(use, Called)]
    assert (call.dotted, call.keywords["loss"].text, call.has_more) == ("m.f", "mse", True)
    assert call.argument("x", 0) is call.positional[0]
    assert call.argument("x", 1) is None


@pytest.mark.parametrize(
    "made",
    ["make_pipeline(StandardScaler(), SVC())", "Pipeline([('standardscaler', StandardScaler()), ('svc', SVC())])"],
)
def test_a_pipeline_knows_its_steps(made):
    """However it is made; a step is the estimator that it holds."""
    code = (
        "from sklearn.pipeline import make_pipeline, Pipeline\nfrom sklearn.svm import SVC\n"
        f"from sklearn.preprocessing import StandardScaler\npipe = {made}\npipe.fit(X).score\npipe['svc'].C\npipe[-1].C"
    )
    members = [(use.cls.rpartition(".")[2], use.name) for use in uses(code) if isinstance(use, Member)]
    assert members == [("Pipeline", "fit"), ("Pipeline", "score"), ("SVC", "C"), ("SVC", "C")]
    walk = Walk(CLASSES.__contains__)
    walk.run(ast.parse(code).body)
    pipe = walk.scope["pipe"]
    assert isinstance(pipe, Instance)
    assert [name for name, _ in pipe.steps] == ["standardscaler", "svc"]

"""What `--target` means."""

import pytest

from kb.errors import UsageError
from kb.execution.environments import environments, target


def test_every_environment_has_a_python():
    """And the one that is whatever the registry gives pins nothing."""
    known = environments()
    assert list(known)[:2] == ["latest", "colab-2026-08"]
    assert all(environment.python and environment.name == name for name, environment in known.items())
    assert known["latest"].versions == {}
    assert known["kaggle-2024"].versions["scikit-learn"] == "1.2.2"


def test_a_target_is_pins_or_an_environment():
    """Several pins with commas; the import name is understood."""
    assert target("scikit-learn==1.2.2") == {"scikit-learn": "1.2.2"}
    assert target("sklearn==1.2.2, pandas == 2.2.2") == {"scikit-learn": "1.2.2", "pandas": "2.2.2"}
    assert target("colab-2026-08")["keras"] == "3.13.2"


@pytest.mark.parametrize("text", ["", "colab", "scikit-learn", "scikit-learn=1.2", "pandas==", "pandas==2.2.2,"])
def test_anything_else_is_an_error_that_names_the_known_ones(text):
    """Exit 2."""
    with pytest.raises(UsageError) as error:
        target(text)
    assert "colab-2026-08" in error.value.hint

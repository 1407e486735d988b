"""A message is told to be one that a library can raise; what is said of it is read from the source, and says so."""

from __future__ import annotations

import json

import pytest

from kb.index import messages
from kb.retrieval.failure import read
from kb.retrieval.sourced import SEEN, SOURCE, Sourced
from kb.retrieval.templates import letters, template_of
from kb.versions.messages import HOLE, Template, read_messages


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, tmp_path_factory):
    """The database of messages is made once for this run."""
    monkeypatch.setenv("KB_CACHE", str(tmp_path_factory.getbasetemp() / "messages"))


@pytest.mark.parametrize(
    ("template", "message", "is_made"),
    [
        ("X has {} features, but {} is expecting {}", "X has 3 features, but Ridge is expecting 4", True),
        ("X has {} features, but {} is expecting {}", "X has 3\n  features, but Ridge is expecting 4", True),
        ("{} received an invalid number of bins", "KBinsDiscretizer received an invalid number of bins", True),
        ("The solver failed because of {} in the data. Try another one.", "The solver failed because of NaN in the data.", True),
        ("X has {} features, but {} is expecting {}", "y has 3 features, but Ridge is expecting 4", False),
        ("a value {} that follows another", "that follows another a value 3", False),
    ],
)  # fmt: skip
def test_a_template_is_told_by_its_words_in_order(template, message, is_made):
    """Whatever stands in its holes, on however many lines, cut off or not."""
    assert bool(letters(template, message)) is is_made


def test_each_template_matches_what_is_made_of_it():
    """A message with values in its holes holds all of its letters."""
    _, templates = read_messages()
    for t in templates:
        made = t.text.replace(HOLE, "'some value'")
        assert letters(t.text, made), t


def test_a_sample_is_found_again():
    """A message of each kind leads to a template that says as much of it."""
    _, templates = read_messages()
    told = [t for t in templates if t.text.count(HOLE) == 1 and 60 < len(t.text) < 160][::120]
    assert len(told) >= 10
    lost = []
    for t in told:
        made = t.text.replace(HOLE, "'some value'")
        found = template_of(read(f"{t.type}: {made}").raised[0])
        lost += [] if found and letters(found.text, made) >= letters(t.text, made) else [t.text]
    assert len(lost) <= len(told) // 10 + 1, lost  # several libraries have the same message


@pytest.mark.parametrize(
    "text",
    ["RuntimeError: CUDA error: device-side assert triggered", "OSError: [Errno 28] No space left on device", "KeyError: 'x'", "", "hello"],
)  # fmt: skip
def test_what_no_library_raises_has_no_template(text):
    """It stays unknown."""
    assert not any(template_of(raised) for raised in read(text).raised)


def test_another_type_is_another_message():
    """The words alone do not tell."""
    text = "ValueError: Interaction constraints must be a sequence of tuples or lists, got: 3."
    assert template_of(read(text).raised[0]).library == "scikit-learn"
    assert template_of(read(text.replace("Value", "Key")).raised[0]) is None


@pytest.mark.parametrize(
    ("condition", "said"),
    [("x is None", "when x is None"), ("except (KeyError, TypeError)", "after KeyError or TypeError was caught"), ("", "")],
)  # fmt: skip
def test_the_condition_in_words(condition, said):
    """As the code has it."""
    template = Template("lib", "ValueError", "a {} b", ("lib.f",), condition, ("1.0",))
    assert Sourced(template, ("1.0", "2.0")).condition == said


def test_the_command_says_what_the_source_says(kb):
    """Who raises it, when, in which versions, how that is known, and what to ask next; the same as JSON; exit 0."""
    text = "TypeError: Singleton array array(<built-in method copy>, dtype=object) cannot be considered a valid collection."
    done = kb("why", text)
    assert done.returncode == 0
    said = " ".join(done.stdout.split())
    for part in ("Singleton array ... cannot be considered", "raised by sklearn.utils.", "when len(x.shape) == 0",
                 "scikit-learn 0.2", SOURCE, "kb api sklearn.utils."):  # fmt: skip
        assert part in said, part
    (answer, *_) = json.loads(kb("why", "--json", text).stdout)
    assert (answer["kind"], answer["raised"]["type"], answer["raised"]["source"]) == ("message", "TypeError", SOURCE)
    assert answer["symbols"] == answer["raised"]["functions"]


def test_messages_of_code_in_c_are_known_too(kb):
    """They were seen when they were executed, and that is what is said."""
    text = "InvalidArgumentError: {{function_node x}} Cannot batch tensors with different shapes in component 0. First element had shape [2,3] and element 1 had shape [3,3]. [Op:IteratorGetNext] name: "
    said = " ".join(kb("why", text).stdout.split())
    assert "raised by tensorflow.data.Dataset.batch, when the elements of one batch have different shapes" in said
    assert SEEN in said
    assert SOURCE not in said


def test_a_damaged_database_costs_nothing(monkeypatch, tmp_path):
    """The messages are then read from the pack."""
    broken = tmp_path / "messages.db"
    broken.write_bytes(b"SQLite format 3\x00" + b"\xff" * 4096)
    monkeypatch.setattr(messages, "SHIPPED", str(broken))
    assert messages.look_up("Interaction constraints must be a sequence")
    assert messages.collected("scikit-learn")

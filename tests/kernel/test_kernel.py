"""`%load_ext kb` in a real kernel: what a front end gets, and what stays as it was.

The kernel is started once. `KB_KERNEL_PYTHON=PATH pytest tests/kernel` takes that of another environment, with its own
IPython and ipykernel (CONTRIBUTING has the command for the oldest ones).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from jupyter_client import BlockingKernelClient, KernelManager
from jupyter_client.kernelspec import KernelSpec

from kb.text import UNSAFE

ROOT = Path(__file__).resolve().parents[2]
PYTHON = os.path.abspath(os.environ.get("KB_KERNEL_PYTHON", sys.executable))
OWN_TABLE = '''"""Means of the columns."""

# %% data
from tables import load_numbers

X, y = load_numbers()

# %% use
means = X.mean()
print("rows:", len(X), "mean of y:", y.mean())

# %% check
assert len(means), "there are columns"
'''
FIGURE = '''"""Writes what a figure is, and a file."""

# %% draw
import base64, pathlib, sys

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
pathlib.Path("figure.png").write_bytes(base64.b64decode(PNG))
pathlib.Path("model.bin").write_bytes(b"1")
print("drawn by", sys.executable)
'''
EVIL = '"Evil \\e[2J\\u202e <script>alert(1)</script>"'
ENDLESS = '"""Never ends."""\n\n# %% wait\nimport os, time\n\nprint(f"pid {os.getpid()} .")\ntime.sleep(600)\n'
FAILING = '"""Fails."""\n\n# %% fail\n1 / len([])\n'


@dataclass
class Answer:
    """What a front end gets for a cell."""

    shown: list[dict[str, str]] = field(default_factory=list)  # by media type
    stdout: str = ""
    stderr: str = ""
    error: str = ""
    next_cells: list[str] = field(default_factory=list)

    @property
    def html(self) -> str:
        """The HTML of the one thing that was shown."""
        (shown,) = self.shown
        return shown["text/html"]


class Kernel:
    """A kernel, and the client of its front end."""

    def __init__(self, manager: KernelManager, client: BlockingKernelClient) -> None:
        self.manager, self.client = manager, client

    def __call__(self, code: str) -> Answer:
        """Run a cell."""
        answer = Answer()

        def take(message: dict[str, Any]) -> None:
            content = message["content"]
            if message["msg_type"] in ("display_data", "execute_result"):
                answer.shown.append(content["data"])
            elif message["msg_type"] == "stream":
                setattr(answer, content["name"], getattr(answer, content["name"]) + content["text"])
            elif message["msg_type"] == "error":
                answer.error = content["ename"]

        reply = self.client.execute_interactive(code, output_hook=take, stop_on_error=False, timeout=60)["content"]
        assert reply["status"] != "aborted"
        for payload in reply.get("payload", []):
            assert payload["source"] == "set_next_input"
            assert payload["replace"] is False
            answer.next_cells.append(payload["text"])
        return answer

    def interrupted(self, code: str, after: str) -> Answer:
        """Run a cell, and press the stop button once it has printed something."""
        answer = Answer()
        self.client.execute(code, stop_on_error=False)
        idle = False
        while not idle:
            message = self.client.get_iopub_msg(timeout=60)
            content = message["content"]
            if message["msg_type"] == "stream":
                setattr(answer, content["name"], getattr(answer, content["name"]) + content["text"])
                if after in content["text"]:
                    self.manager.interrupt_kernel()
            elif message["msg_type"] == "error":
                answer.error = content["ename"]
            idle = content.get("execution_state") == "idle"
        assert self.client.get_shell_msg(timeout=60)["content"]["status"] == "ok"
        return answer

    def complete(self, code: str) -> list[str]:
        """What the Tab key offers at the end of it."""
        return self.client.complete(code, reply=True, timeout=60)["content"]["matches"]


@pytest.fixture(scope="module")
def env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Variables, and a library of the three small entries and some that a kernel needs."""
    folder = tmp_path_factory.mktemp("kernel")
    library = folder / "library"
    shutil.copytree(ROOT / "tests/library", library)
    plain = (library / "entries/averages/mean_value.md").read_text()
    for name, snippet, fields in (
        ("own_table", OWN_TABLE, "own_data: [regression, binary]\n"),
        ("figure", FIGURE, ""),
        ("failing", FAILING, ""),
        ("endless", ENDLESS, ""),
    ):
        text = plain.replace("Mean of numbers", f"Entry {name}").replace("averages/mean_value", f"averages/{name}")
        text = re.sub(r"symbols:.*\naliases:.*\n|formerly:\n.*\n", "", text).replace("tags:", f"{fields}tags:")
        (library / f"entries/averages/{name}.md").write_text(text)
        (library / f"snippets/averages/{name}.py").write_text(snippet)
    evil = plain.replace("title: Mean of numbers", f"title: {EVIL}").replace(
        "Adds up exactly", "<script>alert(1)</script>"
    )
    (library / "entries/averages/evil.md").write_text(re.sub(r"symbols:.*\naliases:.*\n", "", evil))
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("KB_", "VSCODE"))}
    return variables | {
        "HOME": str(folder), "KB_LIBRARY": str(library), "KB_HOME": str(folder / "personal"), "COLUMNS": "80",
        "KB_REFERENCE": "none", "KB_CACHE": str(folder / "cache"), "KB_STATE": str(folder / "state"), "PYTHONPATH": str(ROOT),
        "IPYTHONDIR": str(folder / "ipython"), "JUPYTER_RUNTIME_DIR": str(folder / "runtime"),
    }  # fmt: skip


@pytest.fixture(scope="module")
def kernel(env: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    """The kernel, with kb loaded and the index built, of which the first call says that it was."""
    manager = KernelManager()
    manager.connection_file = str(tmp_path_factory.mktemp("connection") / "kernel.json")
    manager._kernel_spec = KernelSpec(argv=[PYTHON, "-m", "ipykernel_launcher", "-f", "{connection_file}"])
    manager.start_kernel(env=env, cwd=env["HOME"])
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=60)
        kernel = Kernel(manager, client)
        loaded = kernel("%load_ext kb\n%kb mean_value")
        assert loaded.error == ""
        yield kernel
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def test_an_entry_is_drawn_as_html_and_as_text(kernel):
    """The front end takes what it can draw."""
    answer = kernel("%kb Mean of numbers")
    assert 'class="kb-entry"' in answer.html
    assert ">copy</button>" in answer.html
    assert "Sum divided by count" in answer.shown[0]["text/plain"]
    assert (answer.stdout, answer.stderr, answer.error) == ("", "", "")


def test_nothing_of_an_entry_is_an_element_or_moves_a_cursor(kernel):
    """What is HTML in it is text, and what is a control character is left out."""
    for line in ("%kb evil", "%kb search evil"):
        (shown,) = kernel(line).shown
        assert "&lt;script&gt;" in shown["text/html"]
        assert "<script" not in shown["text/html"]
        assert re.findall(UNSAFE, shown["text/html"] + shown["text/plain"]) == []


def test_other_words_are_a_search(kernel):
    """Literal text: what IPython would expand in it is left as it is."""
    assert "harmonic_formula" in kernel("%kb formula of the harmonic").html
    assert "harmonic_formula" in kernel("%kb search harmonic_formula").html
    for words in (
        "{1/0} $HOME 'mean",
        "mean 'of",
        "data of means {x}",
        "data mean_value is good",
        "data leakage",
        "run of means",
        "qqzzq",
    ):
        answer = kernel(f"%kb {words}")
        assert (answer.error, answer.stderr) == ("", "")
        assert answer.shown


def test_without_words_there_is_help(kernel):
    """The same as `%kb?` has."""
    assert "%kb code ID" in kernel("%kb").html


def test_code_goes_into_the_next_cell_once(kernel):
    """Data and use cells, without the check; or one cell by its name."""
    answer = kernel("%kb code Mean of numbers")
    assert answer.next_cells == [], "words, not an id"
    (code,) = kernel("%kb code mean_value").next_cells
    assert "values = [1, 2, 3, 4]" in code
    assert "assert" not in code
    assert kernel(code).stdout == "mean: 2.5\n"
    (cell,) = kernel("%kb code mean_value mean").next_cells
    assert cell.startswith("# %% mean")


@pytest.mark.parametrize("where", ["VSCODE_PID", "COLAB_RELEASE_TAG", "KAGGLE_KERNEL_RUN_TYPE"])
def test_where_a_front_end_may_lose_it_the_code_is_shown_too(kernel, where):
    """With a button to copy it; elsewhere nothing is shown."""
    assert kernel("%kb code mean_value").shown == []
    answer = kernel(f"import os\nos.environ[{where!r}] = '1'\n%kb code mean_value\ndel os.environ[{where!r}]")
    assert len(answer.next_cells) == 1
    assert "values" in answer.html
    assert "copy</button>" in answer.html


def test_why_explains_the_last_exception(kernel):
    """Without pasting; a message that is given goes before it."""
    assert kernel("1 / 0").error == "ZeroDivisionError"
    answer = kernel("%kb why")
    assert "The divisor is 0." in answer.html
    assert "raised: ZeroDivisionError: division by zero" in answer.html
    assert "does not know" in kernel("%kb why FooError: never heard of").html
    assert (
        "The divisor is 0."
        in kernel("%%kb why\nTraceback (most recent call last):\nZeroDivisionError: division by zero").html
    )


def test_run_is_a_process_of_this_interpreter(kernel):
    """Pictures are shown; nothing of it stands in the kernel, and no file stays behind."""
    answer = kernel("import sys; here = sys.executable\n%kb run figure\nassert 'PNG' not in globals()")
    assert answer.error == ""
    assert [*answer.shown[0]] == ["image/png", "text/plain"]
    where = kernel("print(here)").stdout
    assert f"drawn by {where}" in answer.stdout
    assert "figure ran in" in answer.stdout
    assert "model.bin" in answer.stdout
    assert answer.stderr == "", "which a notebook marks as an error"


def test_the_interpreter_in_use_is_the_kernels(kernel):
    """Not that of the environment in which Jupyter was started."""
    code = "import os, sys\nfrom kb.execution.interpreter import find_interpreter\nfor name in ('bin', 'Scripts'): os.makedirs(f'other/{name}', exist_ok=True)\nopen('other/bin/python', 'w').close()"
    assert kernel(code).error == ""
    code = "before = os.environ.get('VIRTUAL_ENV', '')\nos.environ['VIRTUAL_ENV'] = os.path.abspath('other')\nprint(find_interpreter() == sys.executable)\nos.environ['VIRTUAL_ENV'] = before"
    assert kernel(code).stdout == "True\n"


def test_the_stop_button_ends_a_run(kernel):
    """And what it started; in a line, without a traceback."""
    answer = kernel.interrupted("%kb run endless", after=".")
    assert answer.stderr == "kb: interrupted\n"
    pid = int(answer.stdout.split()[1])
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_why_explains_a_run_that_failed(kernel):
    """Until something else is raised."""
    assert kernel("{}['key']").error == "KeyError"
    assert "ZeroDivisionError" in kernel("%kb run failing").stderr
    assert "The divisor is 0." in kernel("%kb why").html
    assert kernel("[][1]").error == "IndexError"
    assert "The divisor is 0." not in kernel("%kb why").html


def test_data_is_the_code_on_a_frame_that_is_there(kernel):
    """Which stays as it is; what is missing in it is filled by code that stands in the cell."""
    make = (
        "import pandas as pd\ntrain = pd.DataFrame({'id': range(40), 'a b': [1.0, None] * 20, 'y': [0, 1, 0, 1] * 10})"
    )
    assert kernel(make).error == ""
    answer = kernel("%kb data own_table train y --id id --raw")
    assert "40 rows, 1 column in X; target 'y': binary" in answer.stdout
    (code,) = answer.next_cells
    assert "X = train.drop(columns=['id', 'y'])" in code
    assert "read_csv" not in code
    ran = kernel(code)
    assert (ran.stdout, ran.error) == ("rows: 40 mean of y: 0.5\n", "")
    assert kernel("print(*train.columns, len(train))").stdout == "id a b y 40\n"
    kernel("train.loc[0, 'y'] = None")
    (code,) = kernel("%kb data own_table train y --raw").next_cells
    assert "labelled = train.dropna(subset=['y'])  # 1 rows without a target" in code
    assert kernel(code).error == ""
    assert kernel("print(len(train))").stdout == "40\n"


def test_doctor_looks_over_the_cells_so_far(kernel):
    """With the versions of this kernel; magics among the cells, and what is no Python, cost nothing."""
    kernel("%pwd")
    kernel("def f(:")
    kernel("import pandas as pd\npd.DataFrame({'a': [1]}).append({})")
    found = re.findall(r"In \[(\d+)\], line (\d): (.*?)</li>", kernel("%kb doctor").html)
    assert [(line, "append" in message) for _, line, message in found] == [("2", True)]
    kernel("pd.DataFrame({'a': [1]}).append({})")
    again = re.findall(r"In \[(\d+)\], line (\d): (.*?)</li>", kernel("%kb doctor").html)
    assert [(int(cell) - int(found[0][0]), line) for cell, line, _ in again] == [(2, "1")], "the last time it was run"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("show nothing_of_that_name", "there is no entry"),
        ("code harmonic_formulas", "did you mean harmonic_formula"),
        ("code mean_value nocell", "has no cell 'nocell'; there are 'data'"),
        ("run nothing_of_that_name", "there is no entry"),
        ("data own_table nowhere y", "there is no variable 'nowhere' in this kernel; %kb data ID DATAFRAME TARGET"),
        ("data own_table here y", "here is no DataFrame of pandas but a str"),
        ("data own_table frame Y", "frame: there is no column 'Y'; did you mean 'y'?"),
        ("data own_table X y", "the code has a X of its own"),
        ("data own_table numbered 0", "has columns whose names are no texts"),
        ("data own_table twice y", "two columns of one name"),
        ("data own_table frame", "required: target; %kb data ID DATAFRAME TARGET"),
        ("data mean_value frame y", "does not take a file of your own"),
        ("data own_table frame y --what", "unrecognized arguments: --what"),
    ],
)
def test_errors_are_one_line(kernel, line, said):
    """On stderr, without a traceback: the cells after it are run as well."""
    kernel(
        "import pandas as pd\nhere = 'text'\nX = frame = pd.DataFrame({'a': [1.0] * 9, 'y': [0, 1, 1] * 3})\n"
        "numbered = pd.DataFrame([[1, 2]] * 9)\ntwice = pd.DataFrame([[1, 2]] * 9, columns=['y', 'y'])"
    )
    answer = kernel(f"%kb {line}")
    assert said in answer.stderr
    assert answer.stderr.startswith("kb: ")
    assert answer.stderr.count("\n") == 1
    assert (answer.error, answer.shown, answer.next_cells) == ("", [], [])


def test_whatever_goes_wrong_is_one_line(kernel):
    """A fault of kb's own among it; `--debug` shows where."""
    kernel("import kb.kernel.magic as magic\nsearch, magic.search = magic.search, None")
    answer = kernel("%kb words that are no entry")
    assert answer.stderr == "kb: TypeError: 'NoneType' object is not callable; %kb --debug ... shows where\n"
    assert answer.error == ""
    assert kernel("%kb --debug words that are no entry").error == "TypeError"
    kernel("magic.search = search")


def test_the_tab_key_offers_words_ids_frames_and_columns(kernel):
    """Each where it can stand."""
    kernel("import pandas as pd\nframe = pd.DataFrame({'alpha': [1], 'y': [0]})")
    assert kernel.complete("%kb mean_v") == ["mean_value"]
    assert {"code", "data", "run", "why", "doctor"} <= set(kernel.complete("%kb "))
    assert kernel.complete("%kb code Harm") == ["harmonic_formula"]
    assert kernel.complete("%kb run fig") == ["figure"]
    assert {"own_table", "mean_value"} & set(kernel.complete("%kb data ")) == {"own_table"}
    assert "frame" in kernel.complete("%kb data own_table fr")
    assert kernel.complete("%kb data own_table frame al") == ["alpha"]
    assert kernel.complete("a = 1\n%kb code mea") == ["mean_value"]


def test_objects_of_the_api_draw_themselves(kernel):
    """The last expression of a cell is enough."""
    assert "Sum divided by count" in kernel("import kb\nkb.show('mean_value')").html
    assert "mean_value" in kernel("kb.search('mean')").html


def test_the_kernel_stays_as_it_was(kernel):
    """Its streams, its collector, its variables, its signals, its working directory."""
    state = (
        "import gc, os, signal, sys\n"
        "def state(): return [id(sys.stdout), id(sys.stderr), gc.isenabled(), dict(os.environ), os.getcwd(), "
        "[signal.getsignal(n) for n in (2, 15)], sys.excepthook, sys.argv]\n"
        "before = state()"
    )
    assert kernel(state).error == ""
    for line in ("mean_value", "mean of things", "code mean_value", "why ValueError", "run mean_value", "show nothing"):
        kernel(f"%kb {line}")
    assert kernel("print(state() == before, 'kb.cli' in sys.modules)").stdout == "True False\n"


def test_it_can_be_unloaded_and_loaded_again(kernel):
    """Then the magic is gone, and back."""
    assert "UsageError" in kernel("%unload_ext kb\n%kb mean_value").stderr
    assert kernel("%load_ext kb\n%reload_ext kb\n%kb mean_value").html


def test_in_a_terminal_it_is_text(env):
    """IPython's own shell; the next cell is the next prompt."""
    code = "%load_ext kb\n%kb mean_value\n%kb code mean_value\nprint('next:', get_ipython().rl_next_input)"
    done = subprocess.run(
        [PYTHON, "-m", "IPython", "--no-banner", "--simple-prompt", "-c", code],
        env=env, cwd=env["HOME"], capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Sum divided by count" in done.stdout
    assert "next: # %% data" in done.stdout.replace('"""The mean of numbers is their sum over their count."""\n\n', "")
    assert "<div" not in done.stdout


def test_importing_kb_costs_nothing():
    """Neither IPython nor a room of kb is imported for it."""
    code = "import sys, kb; print([name for name in sys.modules if name.startswith(('kb.', 'IPython'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "['kb.version']"

"""`kb export ipynb`: one notebook of several entries."""

import nbformat


def test_one_notebook_of_several_entries(kb):
    """Valid, in the order that was asked for, each entry once."""
    done = kb("export", "ipynb", "mean_value", "error_division", "average", "tonight.ipynb")
    assert (done.returncode, done.stderr) == (0, "wrote tonight.ipynb: mean_value, error_division\n")
    notebook = nbformat.read(kb.work / "tonight.ipynb", as_version=4)
    nbformat.validate(notebook)
    cells = [cell.source for cell in notebook.cells]
    titles = [source.partition("\n")[0] for source in cells if source.startswith("# ") and "%%" not in source]
    assert titles == ["# Mean of numbers", "# division by zero"]
    assert '# %% mean\nfrom statistics import mean\n\nresult = mean(values)\nprint("mean:", result)' in cells


def test_the_last_argument_is_the_notebook(kb):
    """Where it is forgotten, nothing is written over; nor is a notebook that is there."""
    done = kb("export", "ipynb", "mean_value", "error_division")
    assert done.returncode == 2
    assert "'error_division' is no notebook; the last argument is FILE.ipynb" in done.stderr
    assert kb("export", "ipynb", "mean_value", "a.ipynb").returncode == 0
    assert "exists already" in kb("export", "ipynb", "mean_value", "a.ipynb").stderr
    assert "there is no entry 'nothing'" in kb("export", "ipynb", "nothing", "b.ipynb").stderr

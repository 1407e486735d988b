"""kb in JupyterLab, in a real browser: an entry is drawn, its buttons copy, its code comes into the next cell.

    pip install jupyterlab playwright && python benchmarks/notebook.py [--browser /usr/bin/chromium]

Every step is checked. The picture of it becomes docs/notebook.png, which README.md shows.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
CELLS = ["%load_ext kb", "%kb roc_auc", "%kb code roc_auc"]
LEAK = """JSON.stringify([...document.querySelectorAll('.jp-InputArea-editor, .jp-Toolbar')].map(
    e => { const s = getComputedStyle(e); return [s.font, s.color, s.lineHeight, s.margin] }))"""


@contextmanager
def jupyterlab(folder: Path):
    """The address of a JupyterLab over that folder, without a token, on this machine alone."""
    names = ("CONFIG_DIR", "DATA_DIR", "RUNTIME_DIR")
    env = os.environ | {f"JUPYTER_{name}": str(folder / name.lower()) for name in names} | {"PYTHONPATH": str(ROOT)}
    options = ["--no-browser", "--ip=127.0.0.1", "--IdentityProvider.token=", f"--ServerApp.root_dir={folder}"]
    command = [sys.executable, "-m", "jupyterlab", "--allow-root", *options]
    server = subprocess.Popen(
        command, env=env, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    try:
        assert server.stderr
        address = next(line.split()[-1] for line in server.stderr if "http://127.0.0.1" in line)
        yield address.partition("/lab")[0]
    finally:
        server.terminate()
        server.wait()


def drive(page: Page, address: str, picture: Path) -> None:
    """Run the cells, and click."""
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{address}/lab/tree/contest.ipynb?reset", wait_until="domcontentloaded")
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=120_000)
    page.wait_for_selector("text=Python 3 (ipykernel) | Idle", timeout=120_000)
    page.keyboard.press("Control+b")  # away with the list of files
    page.add_style_tag(content=".jp-toast-button, #Toastify, .Toastify {display: none !important}")
    page.click(".jp-Cell >> nth=0 >> .cm-content")
    page.keyboard.press("Shift+Enter")
    page.wait_for_timeout(1500)
    before = page.evaluate(LEAK)
    page.keyboard.press("Shift+Enter")
    page.wait_for_selector("div.kb-entry", timeout=60_000)
    page.wait_for_timeout(500)
    assert page.evaluate(LEAK) == before, "the style of an entry changed what is around it"
    button = page.locator("div.kb-entry .kb-cell > button").nth(1)
    button.click()
    page.wait_for_timeout(300)
    assert button.text_content() == "copied"
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("# %% score\nfrom sklearn"), copied
    page.screenshot(path=picture)
    page.wait_for_timeout(2500)
    assert button.text_content() == "copy"
    page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true})")
    button.click()  # as in a frame, or on a page that is not https
    page.wait_for_timeout(300)
    assert button.text_content() in ("copied", "press Ctrl+C")
    page.click(".jp-Cell >> nth=2 >> .cm-content")
    page.keyboard.press("Shift+Enter")
    page.wait_for_timeout(3000)
    cells = page.locator(".jp-Notebook .jp-CodeCell .cm-content").all_text_contents()
    assert sum("RandomForestClassifier(random_state=0)" in cell for cell in cells) == 1, cells
    assert wrong == []


def main() -> None:
    """Do all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--browser", default="/usr/bin/chromium")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kb-lab-") as scratch:
        cells = [
            {"cell_type": "code", "execution_count": None, "id": f"c{i}", "metadata": {}, "outputs": [], "source": text}
            for i, text in enumerate(CELLS)
        ]
        kernel = {"kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}}
        notebook = {"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
        (Path(scratch) / "contest.ipynb").write_text(json.dumps(notebook))
        picture = Path(scratch) / "notebook.png"
        with jupyterlab(Path(scratch)) as address, sync_playwright() as playwright:
            urllib.request.urlopen(f"{address}/api").read()
            browser = playwright.chromium.launch(executable_path=given.browser, args=["--no-sandbox"])
            context = browser.new_context(
                viewport={"width": 900, "height": 700}, permissions=["clipboard-read", "clipboard-write"]
            )
            drive(context.new_page(), address, picture)
            browser.close()
        small(picture).save(ROOT / "docs/notebook.png", optimize=True)
    print("drawn, copied, inserted; docs/notebook.png is new")


def small(picture: Path):
    """The picture in few colours."""
    from PIL import Image

    return Image.open(picture).convert("RGB").quantize(64, dither=Image.Dither.NONE)


if __name__ == "__main__":
    main()

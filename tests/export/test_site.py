"""`kb export site`: a page an entry that needs no script, with lists for people, for programs and for crawlers."""

import re
from pathlib import Path

IDS = {"averages/harmonic_formula", "averages/mean_value", "errors/error_division"}


def test_a_page_an_entry_and_its_lists(kb):
    """The entry as HTML and as Markdown; every link of a page leads to a file that is there."""
    done = kb("export", "site", "public", "--url", "https://example.org/kb")
    assert done.returncode == 0, done.stderr
    site = kb.work / "public"
    pages = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file()}
    wanted = {f"{name}.{suffix}" for name in IDS for suffix in ("html", "md")}
    assert pages == wanted | {"index.html", "llms.txt", "sitemap.xml", "style.css"}
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<script" not in text
        links = re.findall(r"""(?:href|src)=["']([^"']+)["']""", text)
        assert links
        assert all(link.startswith("https://") or (path.parent / link).exists() for link in links), path
    assert (
        "# kb\n" in (site / "llms.txt").read_text() and "](averages/mean_value.md): " in (site / "llms.txt").read_text()
    )
    assert "<loc>https://example.org/kb/averages/mean_value.html</loc>" in (site / "sitemap.xml").read_text()
    assert "```python\n" in (site / "averages/mean_value.md").read_text()


def test_what_went_goes_and_what_is_not_kbs_stays(kb):
    """Written again, it is the library as it is now; a folder with something else in it is left alone."""
    assert kb("export", "site", "public").returncode == 0
    site = kb.work / "public"
    (site / "averages" / "mine.html").write_text("mine")
    for path in ("entries/errors/error_division.md", "snippets/errors/error_division.py"):
        (kb.library / path).unlink()
    done = kb("export", "site", "public")
    assert "2 pages" in done.stderr and "--url" in done.stderr
    assert not (site / "errors" / "error_division.html").exists()
    assert (site / "averages" / "mine.html").exists() and not (site / "sitemap.xml").exists()
    (kb.work / "other").mkdir()
    Path(kb.work, "other", "notes.txt").write_text("mine")
    refused = kb("export", "site", "other")
    assert refused.returncode == 1 and "not written by kb" in refused.stderr
    assert kb("export", "site", "public", "--url", "javascript:x").returncode == 2

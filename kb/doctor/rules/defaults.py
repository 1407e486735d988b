"""Defaults that changed between the target and the newest version, in calls that rely on them."""

from __future__ import annotations

from collections.abc import Iterator

from kb.doctor.facts import Facts
from kb.doctor.findings import Level
from kb.doctor.rules import Rule, Said, short
from kb.doctor.uses import Called, Use
from kb.versions.packs import REQUIRED, UNREAD, library_of

_SAME = frozenset(["None", "'deprecated'", "'warn'", "no_default", "'default'"])  # stand for what the function decides


def check(use: Use, facts: Facts) -> Iterator[Said]:
    """The arguments that a call leaves to their default, where that became another one."""
    library = library_of(use.dotted) if isinstance(use, Called) else None
    if not isinstance(use, Called) or library is None or library not in facts.versions or use.has_more:
        return
    signature = facts.signature(use.dotted)
    newest = facts.newest(use.dotted)
    if signature is None or newest is None or not signature.parameters or not newest.parameters:
        return
    given = {*use.keywords, *list(signature.parameters)[: len(use.positional)]}
    for name, was in signature.parameters.items():
        now = newest.parameters.get(name, was)
        if name in given or was == now or {was, now} & {REQUIRED, UNREAD, *_SAME}:
            continue
        what = f"the default {name}={was} of {short(use.dotted)} is {now} in {library} {facts.newest_version(library)}"
        yield Said(use.node, what, f"{name}={was}", facts.entry_about(use.dotted), level=Level.PERHAPS)


RULE = Rule(
    code="default",
    looks_at="with a target: calls that leave an argument to its default",
    says="perhaps: that the default is another one in the newest version",
    finds="from sklearn.cluster import KMeans\nKMeans(3)",
    leaves="from sklearn.cluster import KMeans\nKMeans(3, n_init=10)",
    target="scikit-learn==1.1.3",
    check=check,
)

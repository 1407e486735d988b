"""Runs snippets that have no result yet as they are now, and keeps what became of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from pathlib import Path

from kb import afterwards
from kb.content.layers import layers
from kb.content.trust import of_entry, refusal
from kb.errors import KbError
from kb.evidence import records
from kb.evidence.results import Recorder, Result, durations, is_current, known
from kb.execution.drawing import is_due
from kb.execution.interpreter import Installed, find_interpreter, installed
from kb.execution.isolation import TIMEOUT, Executor
from kb.execution.isolation import verify as run_all
from kb.execution.judging import Job, Outcome, read_jobs
from kb.execution.litter import sweep_temporary
from kb.execution.outcomes import Cause, Status
from kb.retrieval.finder import Hit, ids_of, list_entries
from kb.text import printable

Progress = Callable[[Outcome], None]


@dataclass(frozen=True, slots=True)
class Verified:
    """What became of the snippets, by id: of those that ran now, and of those of which it was known."""

    outcomes: tuple[Outcome, ...]
    jobs: dict[str, Job]  # of those that ran now
    hits: dict[str, Hit]
    where: Installed

    @property
    def now(self) -> list[Outcome]:
        """Those that ran now."""
        return [outcome for outcome in self.outcomes if not outcome.is_known]

    @property
    def failures(self) -> list[Outcome]:
        """Those that did not pass, and were not skipped."""
        return [outcome for outcome in self.outcomes if outcome.status not in (Status.PASSED, Status.SKIPPED)]

    def record(self, name: str) -> Path:
        """Write the results down as those of the environment `name`; the path of the record."""
        texts = {id_: hit.entry.digest for id_, hit in self.hits.items()}
        texts |= {id_: job.snippet.digest for id_, job in self.jobs.items()}  # what ran, whatever the index says
        results = {o.id: Result.of(texts[o.id], o) for o in self.outcomes if o.is_result}
        return records.record(name, results, self.where, records.record_folder())


def verify(
    names: str | Collection[str] = (),
    *,
    python: str | None = None,
    everything: bool = False,
    workers: int | None = None,
    timeout: float = TIMEOUT,
    fork: bool | None = None,
    scheduler: str = "",
    pictures: bool = False,
    on_start: Callable[[dict[str, Job], dict[str, float]], Progress] | None = None,
) -> Verified:
    """Run the snippets of the entries of these names (all where none is given) that have no result for their key.

    With `everything`, those that have one too. The key of a result is the snippet's text, the version of every library
    that it loads, Python and platform. `workers` run at once, each for at most `timeout` seconds; `fork=False` starts a
    process for each; `scheduler` is the address of a Dask cluster that runs them instead. `on_start` gets the jobs and
    how many seconds each took last time, and gives what is called with each outcome as it comes. With `pictures`, an
    outcome holds what its snippet draws, where there is no picture of that code yet. Raises `NotFound` for
    a name that no entry has.
    """
    ids = ids_of([names] if isinstance(names, str) else names)
    hits = {hit.id: hit for hit in list_entries(exact=True) if hit.entry.digest and (not ids or hit.id in ids)}
    with ExitStack() as stack:
        interpreter = find_interpreter(python)
        executor: Executor | None = None
        if scheduler:
            from kb.execution import cluster

            client = stack.enter_context(closing(cluster.connect(scheduler)))
            where, executor = cluster.installed_there(client), cluster.scheduled(client)
        else:
            where = installed(interpreter)
        requires: dict[str, tuple[str, ...]] = {}
        for hit in hits.values():  # two entries may have one text
            requires[hit.entry.digest] = requires.get(hit.entry.digest, ()) + hit.entry.requires
        found = {} if everything else known(requires, where)
        outcomes = [
            _known(hit, found[hit.entry.digest], where)
            for hit in hits.values()
            if hit.entry.digest in found and of_entry(hit.entry.layer, hit.entry.path).may_run
        ]
        todo = (hits.keys() | ids) - {outcome.id for outcome in outcomes}
        read = read_jobs(layers(), todo) if todo else {}
        by_id = {job_id: job for job_id, job in read.items() if isinstance(job, Job)}
        outcomes += [_unreadable(job_id, job, where) for job_id, job in read.items() if isinstance(job, KbError)]
        outcomes += [_refused(job) for job in by_id.values() if not job.trust.may_run]
        by_id = {job.id: job for job in by_id.values() if job.trust.may_run}
        if pictures:
            by_id = {job.id: replace(job, is_drawn=is_due(job)) for job in by_id.values()}
        afterwards.later(sweep_temporary)
        if by_id or not (scheduler or is_current(interpreter)):
            recorder = stack.enter_context(closing(Recorder(None if scheduler else interpreter, where)))
            expected = durations()
            in_turn = sorted(by_id.values(), key=lambda job: -expected.get(job.id, 1.0))  # so that none ends alone
            progress = on_start(by_id, expected) if on_start and by_id else None
            for outcome in run_all(
                in_turn, interpreter, workers=workers, timeout=timeout, fork=fork, executor=executor
            ):
                if outcome.is_result and outcome.where:
                    digest = by_id[outcome.id].snippet.digest
                    recorder.save(outcome.id, Result.of(digest, outcome), outcome.where)
                outcomes.append(outcome)
                if progress:
                    progress(outcome)
    outcomes.sort(key=lambda outcome: outcome.id)
    return Verified(tuple(outcomes), by_id, hits, where)


def _unreadable(job_id: str, error: KbError, where: Installed) -> Outcome:
    return Outcome(job_id, Status.FAILED, Cause.UNREADABLE, printable(str(error)), where=where)


def able(todo: Iterable[Job], where: Installed, standard: Collection[str]) -> tuple[list[str], dict[str, list[str]]]:
    """Ids of the entries whose snippets can be imported there, and what is absent for each of the others."""
    from kb.execution.isolation import needs

    present = {*where.modules, *standard}
    absent = {job.id: sorted(set(needs(job.snippet)) - present) for job in todo}
    return [job_id for job_id, lacks in absent.items() if not lacks], {i: lacks for i, lacks in absent.items() if lacks}


def _known(hit: Hit, result: Result, where: Installed) -> Outcome:
    """The outcome of an earlier run whose key is the same."""
    return Outcome(
        hit.id, Status.PASSED if result.passed else Status.FAILED, Cause.NONE if result.passed else Cause.EARLIER,
        result.reason, seconds=result.seconds, used=result.used, where=where, day=result.day, is_known=True,
    )  # fmt: skip


def _refused(job: Job) -> Outcome:
    """The outcome of a snippet of a project that may not be run."""
    return Outcome(job.id, Status.REFUSED, Cause.UNTRUSTED, refusal(job.trust, job.entry))

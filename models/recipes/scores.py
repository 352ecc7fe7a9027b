"""What a model is judged by: retrieval scores by cosine, accuracy, and the time of a forward pass."""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

TIMED_RUNS = 40
WARM_UP_RUNS = 5


@dataclass(frozen=True)
class Recall:
    """Share of queries with the right label among the k closest: over all queries, and averaged by label."""

    of_queries: float
    by_label: float


def recall_at(k: int, queries: Tensor, wanted: Sequence[str], gallery: Tensor, labels: Sequence[str]) -> Recall:
    """Look for each query's label among those of the `k` closest of the gallery.

    The mean by label lets every label weigh the same, however many queries it has.
    """
    closest = (queries @ gallery.T).topk(k).indices.tolist()
    found = defaultdict(list)
    for want, row in zip(wanted, closest, strict=True):
        found[want].append(want in {labels[i] for i in row})
    return Recall(
        of_queries=statistics.fmean(hit for hits in found.values() for hit in hits),
        by_label=statistics.fmean(statistics.fmean(hits) for hits in found.values()),
    )


def forward_ms(net: Callable[[Tensor], Tensor], shape: tuple[int, ...]) -> float:
    """Median CPU milliseconds of one forward pass on one thread (CPU time: a busy machine moves it little)."""
    torch.set_num_threads(1)
    photo = torch.rand(shape, generator=torch.Generator().manual_seed(1))
    times = []
    with torch.no_grad():
        for run in range(WARM_UP_RUNS + TIMED_RUNS):
            start = time.process_time_ns()
            net(photo)
            times.append((time.process_time_ns() - start) / 1e6)
    return statistics.median(times[WARM_UP_RUNS:])

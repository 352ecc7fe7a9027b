"""What a model is judged by: retrieval scores by cosine, accuracy, and the time of a forward pass."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

TIMED_RUNS = 40
WARM_UP_RUNS = 5


def recall_at(k: int, queries: Tensor, wanted: Sequence[str], gallery: Tensor, labels: Sequence[str]) -> float:
    """Share of the queries whose label is among those of the `k` closest of the gallery."""
    closest = (queries @ gallery.T).topk(k).indices.tolist()
    found = [want in {labels[i] for i in row} for want, row in zip(wanted, closest, strict=True)]
    return statistics.fmean(found)


def leave_one_out_precision(embeddings: Tensor, labels: Sequence[str], ks: Sequence[int]) -> list[float]:
    """For each k, the mean share of the `k` closest others that carry the query's own label."""
    similarity = embeddings @ embeddings.T
    similarity.fill_diagonal_(-torch.inf)
    closest = similarity.topk(max(ks)).indices.tolist()
    right = [[labels[i] == label for i in row] for label, row in zip(labels, closest, strict=True)]
    return [statistics.fmean(hit for row in right for hit in row[:k]) for k in ks]


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

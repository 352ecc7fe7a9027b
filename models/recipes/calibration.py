"""Numbers that mean what they say: the likeness of two photos, and "we do not sell that"."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits

from contract import Agreement


def agreement(cosines: Tensor, shared: Tensor) -> Agreement:
    """Fit the logistic curve from the cosine of two photos to the chance that they share a tag."""
    slope = torch.tensor(10.0, dtype=torch.double, requires_grad=True)
    midpoint = torch.tensor(0.5, dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.LBFGS([slope, midpoint], max_iter=200, line_search_fn="strong_wolfe")

    def objective() -> Tensor:
        optimizer.zero_grad()
        loss = binary_cross_entropy_with_logits(slope * (cosines.double() - midpoint), shared.double())
        loss.backward()
        return loss

    optimizer.step(objective)
    return Agreement(midpoint=round(midpoint.item(), 4), slope=round(slope.item(), 3))


def equal_error(sold: Sequence[float], foreign: Sequence[float]) -> float:
    """The threshold at which as large a share of sold photos is refused as of foreign photos is let in."""
    steps = sorted({*sold, *foreign})
    return min(steps, key=lambda step: abs(false_rejects(sold, step) - false_accepts(foreign, step)))


def false_rejects(sold: Sequence[float], threshold: float) -> float:
    return sum(best < threshold for best in sold) / len(sold)


def false_accepts(foreign: Sequence[float], threshold: float) -> float:
    return sum(best >= threshold for best in foreign) / len(foreign)

"""What the embedder learns from: the same product again, its kind, its colour, and not to forget what it knew."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


def same_again(clean: Tensor, phone: Tensor, temperature: float) -> Tensor:
    """Find each photo's other view among all others of the batch, both ways (NT-Xent: Chen et al., SimCLR, 2020)."""
    both = torch.cat([clean, phone])
    likeness = both @ both.T / temperature
    likeness.fill_diagonal_(float("-inf"))
    count = len(clean)
    partner = torch.cat([torch.arange(count, 2 * count), torch.arange(count)]).to(both.device)
    return functional.cross_entropy(likeness, partner)


class Classes(nn.Module):
    """One direction per class; cosines against them, with a margin for the right one (CosFace, Wang et al., 2018)."""

    def __init__(self, dimension: int, classes: int, scale: float, margin: float) -> None:
        super().__init__()
        self.directions = nn.Parameter(torch.randn(classes, dimension) / dimension**0.5)
        self.scale, self.margin = scale, margin

    def forward(self, embeddings: Tensor, labels: Tensor) -> Tensor:
        """The mean loss; a label of -1 means not known and counts nothing."""
        known = labels >= 0
        if not known.any():
            return embeddings.sum() * 0
        cosines = embeddings[known] @ functional.normalize(self.directions).T
        margins = self.margin * functional.one_hot(labels[known], len(self.directions))
        return functional.cross_entropy(self.scale * (cosines - margins), labels[known])


def remembering(now: Tensor, before: Tensor, temperature: float) -> Tensor:
    """Keep to the neighbours that the untaught net saw: relational distillation over the batch (Park et al., 2019)."""
    rows = ~torch.eye(len(now), dtype=torch.bool, device=now.device)
    learnt = (now @ now.T / temperature)[rows].view(len(now), -1).log_softmax(dim=1)
    known = (before @ before.T / temperature)[rows].view(len(now), -1).softmax(dim=1)
    return functional.kl_div(learnt, known, reduction="batchmean")

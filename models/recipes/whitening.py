"""The projection that training starts from, in closed form: quiet where two views of a product differ, then shorter."""

from __future__ import annotations

import torch
from torch import Tensor


def quieten_views(clean: Tensor, phone: Tensor, shrinkage: float) -> Tensor:
    """[D, D] that divides each direction by how much it changes between two views of one product.

    Mikolajczyk and Matas, Improving descriptors for fast tree matching by optimal linear projection (2007), with the
    spectrum lifted by `shrinkage` times its mean, as there are hardly more pairs than dimensions.
    """
    difference = clean - phone
    spectrum, directions = torch.linalg.eigh(difference.T @ difference / len(difference))
    scale = (spectrum.clamp(min=0) / spectrum.mean() + shrinkage).rsqrt()
    return (directions * scale) @ directions.T


def principal(rows: Tensor, weights: Tensor, dimension: int) -> tuple[Tensor, Tensor]:
    """The mean [D] and the `dimension` directions [D, dimension] that weighted rows vary most along."""
    shares = (weights / weights.sum())[:, None]
    mean = (rows * shares).sum(dim=0)
    centred = rows - mean
    _, directions = torch.linalg.eigh(centred.T @ (centred * shares))
    return mean, directions[:, -dimension:]


def even_weights(labels: Tensor) -> Tensor:
    """Between every photo the same and every label the same: one over the root of the label's count."""
    return torch.bincount(labels)[labels].float().rsqrt()

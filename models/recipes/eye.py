"""The embedder of etalase-1: one half says what a photo looks like, the other what kind of thing it probably shows.

The cosine of two embeddings is then half how alike they look and half how likely they are to be of one kind. A photo of
something that no kind fits spreads its probability thin, so its likeness counts for nearly all.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import normalize

import backbone
from pooled import centre


@dataclass(frozen=True)
class Projection:
    """What was learnt, over pooled features: likeness [D, 1280] and its offset, kinds [K, 2560] and their offset."""

    likeness: Tensor
    likeness_offset: Tensor
    kinds: Tensor
    kinds_offset: Tensor
    kinds_share: float

    def embed(self, average: Tensor, gem: Tensor, centre: Tensor) -> Tensor:
        """Pooled features [N, 1280] to embeddings [N, D + K], L2-normalised."""
        looks = normalize(between(average, centre) @ self.likeness.T + self.likeness_offset)
        kinds = (both(average, gem) @ self.kinds.T + self.kinds_offset).softmax(dim=1)
        return normalize(torch.cat([looks, kinds * self.kinds_share**0.5], dim=1))


class Eye(nn.Module):
    """[N, 3, H, W] to embeddings [N, D + K] and attention [N, h, w]; the network itself is as it was published."""

    def __init__(self, net: nn.Module, projection: Projection) -> None:
        super().__init__()
        self.net = net
        self.likeness = nn.Parameter(projection.likeness)
        self.likeness_offset = nn.Parameter(projection.likeness_offset)
        self.kinds = nn.Parameter(projection.kinds)
        self.kinds_offset = nn.Parameter(projection.kinds_offset)
        self.kinds_share = projection.kinds_share

    def forward(self, photos: Tensor) -> tuple[Tensor, Tensor]:
        cells = self.net.extract_features(photos)
        average, middle = backbone.average(cells), centre(cells)
        projection = Projection(
            self.likeness, self.likeness_offset, self.kinds, self.kinds_offset, self.kinds_share
        )
        embedding = projection.embed(average, backbone.gem(cells), middle)
        return embedding, attention(cells, embedding[:, : self.likeness.shape[0]], self.likeness, self.likeness_offset)


def between(average: Tensor, centre: Tensor) -> Tensor:
    """The product is mostly in the middle, and not only there."""
    return (average + centre) / 2


def both(average: Tensor, gem: Tensor) -> Tensor:
    """Two poolings of unit length side by side: [N, 2560]."""
    return torch.cat([normalize(average), normalize(gem)], dim=1)


def attention(cells: Tensor, looks: Tensor, likeness: Tensor, offset: Tensor) -> Tensor:
    """How much each cell looks like the whole, as shares [N, h, w]; one that pulls away from it counts nothing.

    The likeness is a mean of projected cells, so its dot product with each of them tells that cell's part; to project
    it back once costs far less than to project every cell. That the mean counts the middle twice is left out here: the
    map is to find the product wherever it lies.
    """
    part = torch.einsum("nc,nchw->nhw", looks @ likeness, cells) + (looks @ offset)[:, None, None]
    part = part.clamp(min=0) + 1e-6
    return part / part.sum(dim=(1, 2), keepdim=True)


class EmbeddingOnly(nn.Module):
    """An embedder without its attention map, for readers that know one output only."""

    def __init__(self, eye: Eye) -> None:
        super().__init__()
        self.eye = eye

    def forward(self, photos: Tensor) -> Tensor:
        return self.eye(photos)[0]

"""The four product categories of a micro-business, as the umkm photo set and every tag name them."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from contract import Label
from head import LabelledEmbeddings
from photos import Photo

CATEGORIES = (
    Label("makanan", "Makanan", "Food"),
    Label("minuman", "Minuman", "Drinks"),
    Label("pakaian", "Pakaian", "Clothing"),
    Label("aksesoris-kerajinan", "Aksesoris & kerajinan", "Accessories & crafts"),
)


def labelled(
    photos: list[Photo], embeddings: torch.Tensor, labels: Sequence[Label] = CATEGORIES
) -> LabelledEmbeddings:
    """Join embeddings with the categories of their photos, as indices into `labels`."""
    index = {label.code: position for position, label in enumerate(labels)}
    return LabelledEmbeddings(embeddings, torch.tensor([index[photo.label] for photo in photos]))

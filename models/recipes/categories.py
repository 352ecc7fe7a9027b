"""The four product categories of a micro-business, as the umkm photo set and every tag name them."""

from __future__ import annotations

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


def labelled(photos: list[Photo], embeddings: torch.Tensor) -> LabelledEmbeddings:
    """Join embeddings with the categories of their photos, as indices into CATEGORIES."""
    index = {label.code: position for position, label in enumerate(CATEGORIES)}
    return LabelledEmbeddings(embeddings, torch.tensor([index[photo.label] for photo in photos]))

"""The VGG16 paper's own layers: Flatten, Dense 128 with ReLU, Dropout and softmax, learnt over the frozen network."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torchvision.transforms import functional as transforms

import augment
import features
import photos
from categories import CATEGORIES, labelled
from contract import InputRule
from head import LabelledEmbeddings

WIDTH = 128
DROPOUT = 0.5
LEARNING_RATE = 1e-3
BATCH = 32
MOST_EPOCHS = 100
PATIENCE = 10
"""Epochs without a lower loss on the val photos before it stops."""
VIEWS = 4
"""Augmented copies of each photo; the network under them is frozen, so they are drawn and seen once."""
SEED = 1


@dataclass(frozen=True)
class Dense:
    """What was learnt, and when it was best on the val photos."""

    layer: nn.Linear
    epoch: int
    loss: float
    right: int
    photos: int


def teach(base: nn.Module, key: str, rule: InputRule, folder: Path, cache: Path, views: int = VIEWS) -> Dense:
    """Teach over `base`, [N, 3, H, W] to [N, D], from the umkm photos; `key` names it in the cache."""
    train, val = photos.umkm(folder, "train"), photos.umkm(folder, "val")
    plain = labelled(train, features.embed(train, rule, base, key, cache))
    raw = replace(rule, mean=(0.0, 0.0, 0.0), std=(1.0, 1.0, 1.0))
    seen = [plain.embeddings]
    for view in range(1, views + 1):
        seen.append(features.embed(train, raw, _augmented(base, rule, view), f"{key} view {view}", cache))
    lesson = LabelledEmbeddings(torch.cat(seen), plain.labels.repeat(views + 1))
    return learn(lesson, labelled(val, features.embed(val, rule, base, key, cache)))


def _augmented(base: nn.Module, rule: InputRule, view: int):
    """Mirrored or not, a little turned, zoomed and lit otherwise; photos come in 0..1."""
    draw = torch.Generator().manual_seed(view)
    return lambda batch: base(transforms.normalize(augment.lightly(batch, draw), rule.mean, rule.std))


def learn(lesson: LabelledEmbeddings, val: LabelledEmbeddings) -> Dense:
    """Adam on the categorical cross-entropy, until the val photos gain nothing more; the best layer is kept."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(SEED)
        layers = nn.Sequential(
            nn.Linear(lesson.embeddings.shape[1], WIDTH), nn.ReLU(), nn.Dropout(DROPOUT), nn.Linear(WIDTH, len(CATEGORIES))
        )
        optimizer = torch.optim.Adam(layers.parameters(), lr=LEARNING_RATE)
        best = _state(layers, val, 0)
        for epoch in range(1, MOST_EPOCHS + 1):
            for rows in torch.randperm(len(lesson.labels)).split(BATCH):
                optimizer.zero_grad()
                cross_entropy(layers.train()(lesson.embeddings[rows]), lesson.labels[rows]).backward()
                optimizer.step()
            now = _state(layers, val, epoch)
            best = min(best, now, key=lambda state: state.loss)
            if epoch - best.epoch >= PATIENCE:
                break
    return best


def _state(layers: nn.Sequential, val: LabelledEmbeddings, epoch: int) -> Dense:
    with torch.no_grad():
        logits = layers.eval()(val.embeddings)
    right = int((logits.argmax(dim=1) == val.labels).sum())
    layer = copy.deepcopy(layers[0]).requires_grad_(False)
    return Dense(layer, epoch, cross_entropy(logits, val.labels).item(), right, len(val.labels))

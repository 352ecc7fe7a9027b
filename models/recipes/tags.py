"""The kind head: fitted, cut down to the kinds worth showing, calibrated and scored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

import calibration
import head
from contract import Label
from head import LabelledEmbeddings, LinearHead
from kinds import LABELS, OTHER

WEIGHT_DECAY = 1e-5
WORTH_SHOWING = 0.75
"""Least share right, of the validation photos that get the tag, for a kind to be shown at all."""
ENOUGH = 4
"""Validation photos that have to get the tag, for that share to say anything."""
THRESHOLDS = tuple(round(0.30 + 0.05 * step, 2) for step in range(13))
PRECISION = 0.90
"""What the threshold is set for: nine of ten tags shown are right."""


@dataclass(frozen=True)
class Coded:
    """Embeddings with the code of each photo's kind."""

    embeddings: Tensor
    codes: list[str]

    def labelled(self, labels: Sequence[Label]) -> LabelledEmbeddings:
        """Kinds without a label of their own count as OTHER."""
        index = {label.code: position for position, label in enumerate(labels)}
        return LabelledEmbeddings(
            self.embeddings, torch.tensor([index.get(code, index[OTHER.code]) for code in self.codes])
        )


@dataclass(frozen=True)
class KindHead:
    head: LinearHead
    labels: tuple[Label, ...]
    threshold: float


@dataclass(frozen=True)
class KindScore:
    """Of photos that nothing was chosen on: macro F1 over the kinds they show, calibration, and what is shown."""

    photos: int
    kinds: int
    macro_f1: float
    macro_f1_shown: float
    calibration_error: float
    shown: float
    shown_right: float


def train(taught: Coded, validation: Coded) -> KindHead:
    """Fit, leave out kinds that validation finds unreliable, fit again, then calibrate."""
    everything = tuple(label for label in LABELS if label.code in set(taught.codes) | {OTHER.code})
    first = head.fit(taught.labelled(everything), WEIGHT_DECAY)
    labels = (*_reliable(first, validation.labelled(everything), everything), OTHER)
    fitted = head.fit(taught.labelled(labels), WEIGHT_DECAY)
    examples = validation.labelled(labels)
    calibrated = replace(fitted, temperature=calibration.temperature(fitted.logits(examples.embeddings), examples.labels))
    return KindHead(calibrated, labels, _threshold(calibrated, examples))


def _reliable(fitted: LinearHead, validation: LabelledEmbeddings, labels: Sequence[Label]) -> list[Label]:
    """Kinds that are right often enough; one that validation has no photos of is kept only if it is never given."""
    given = fitted.logits(validation.embeddings).argmax(dim=1)
    kept = []
    for position, label in enumerate(labels):
        right = (validation.labels[given == position] == position).float()
        if label != OTHER and len(right) >= ENOUGH and right.mean() >= WORTH_SHOWING:
            kept.append(label)
    return kept


def _threshold(calibrated: LinearHead, validation: LabelledEmbeddings) -> float:
    """The lowest at which PRECISION of the tags shown are right."""
    confidence, given = calibrated.probabilities(validation.embeddings).max(dim=1)
    right = (given == validation.labels).float()
    for threshold in THRESHOLDS:
        shown = confidence >= threshold
        if right[shown].mean() >= PRECISION:
            return threshold
    return THRESHOLDS[-1]


def score(kind: KindHead, photos: Coded) -> KindScore:
    examples = photos.labelled(kind.labels)
    confidence, given = kind.head.probabilities(examples.embeddings).max(dim=1)
    right, shown = given == examples.labels, confidence >= kind.threshold
    named = [position for position, label in enumerate(kind.labels) if label != OTHER]
    present = [position for position in named if (examples.labels == position).any()]
    nothing = torch.full_like(given, -1)
    return KindScore(
        photos=len(right),
        kinds=len(present),
        macro_f1=_macro_f1(given, examples.labels, present),
        macro_f1_shown=_macro_f1(torch.where(shown, given, nothing), examples.labels, present),
        calibration_error=calibration.expected_error(confidence, right),
        shown=shown.float().mean().item(),
        shown_right=right[shown].float().mean().item(),
    )


def _macro_f1(given: Tensor, labels: Tensor, kinds: Sequence[int]) -> float:
    scores = []
    for kind in kinds:
        both = ((given == kind) & (labels == kind)).sum().item()
        scores.append(2 * both / max(1, (given == kind).sum().item() + (labels == kind).sum().item()))
    return sum(scores) / len(scores)

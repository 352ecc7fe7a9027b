"""Fit the projection of etalase-1 to a lesson, in closed form and by one convex fit: no seed beyond the lesson's own."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from eye import Projection, between, both
from lesson import Lesson
from pooled import AVERAGE, CENTRE, GEM
from whitening import even_weights, principal, quieten_views

ITERATIONS = 80
ROW_LENGTH = 4.0
"""Rows longer than 1 make the fit well conditioned; with the decay it sets how sure the kinds are."""


@dataclass(frozen=True)
class Plan:
    """What candidates differ in; the defaults are what validation chose."""

    dimension: int = 384
    shrinkage: float = 2.0
    kinds_decay: float = 1e-5
    kinds_temperature: float = 1.5
    kinds_share: float = 1.0


def fit(lesson: Lesson, plan: Plan) -> Projection:
    likeness, offset = _likeness(lesson, plan)
    kinds, kinds_offset = _kinds(lesson, plan.kinds_decay)
    temperature = plan.kinds_temperature
    return Projection(likeness, offset, kinds / temperature, kinds_offset / temperature, plan.kinds_share)


def embed(projection: Projection, pooled: Tensor) -> Tensor:
    """[N, 3, 1280] to [N, D]."""
    return projection.embed(pooled[:, AVERAGE], pooled[:, GEM], pooled[:, CENTRE])


def _likeness(lesson: Lesson, plan: Plan) -> tuple[Tensor, Tensor]:
    """Quiet where a phone photo differs from its picture, then the directions that are left with most to say."""
    pictures, phone = (between(each[:, AVERAGE], each[:, CENTRE]) for each in (lesson.pictures, lesson.phone))
    size = pictures.norm(dim=1).mean()
    quiet = quieten_views(pictures[lesson.phone_of] / size, phone / size, plan.shrinkage)
    rows = torch.cat([pictures, phone]) / size @ quiet
    weights = even_weights(torch.cat([lesson.kind, lesson.kind[lesson.phone_of]]))
    mean, directions = principal(rows, weights, plan.dimension - len(lesson.kinds))
    return (quiet @ directions).T / size, -(mean @ directions)


def _kinds(lesson: Lesson, decay: float) -> tuple[Tensor, Tensor]:
    """Multinomial logistic regression on pictures and phone photos alike."""
    features = torch.cat([both(each[:, AVERAGE], each[:, GEM]) for each in (lesson.pictures, lesson.phone)])
    labels = torch.cat([lesson.kind, lesson.kind[lesson.phone_of]])
    mean = features.mean(dim=0)
    spread = (features - mean).norm(dim=1).mean()
    rows = (features - mean) / spread * ROW_LENGTH
    weight = torch.zeros(len(lesson.kinds), rows.shape[1], requires_grad=True)
    offset = torch.zeros(len(lesson.kinds), requires_grad=True)
    optimizer = torch.optim.LBFGS([weight, offset], max_iter=ITERATIONS, line_search_fn="strong_wolfe")

    def objective() -> Tensor:
        optimizer.zero_grad()
        loss = cross_entropy(rows @ weight.T + offset, labels) + decay * weight.square().sum()
        loss.backward()
        return loss

    optimizer.step(objective)
    scaled = weight.detach() / spread * ROW_LENGTH
    return scaled, offset.detach() - scaled @ mean


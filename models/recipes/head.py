"""The tag head: a linear layer over the embedding, chosen by cross-validation on its training photos."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy
import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

WEIGHT_DECAYS = (1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 3e-6, 1e-6)
TEMPERATURES = tuple(round(0.1 + 0.05 * step, 2) for step in range(39))
FOLDS = 5


@dataclass(frozen=True)
class LinearHead:
    """softmax((weight e + bias) / temperature), with weight [labels, D] and bias [labels]."""

    weight: Tensor
    bias: Tensor
    temperature: float = 1.0

    def logits(self, embeddings: Tensor) -> Tensor:
        return embeddings @ self.weight.T + self.bias

    def probabilities(self, embeddings: Tensor) -> Tensor:
        return (self.logits(embeddings) / self.temperature).softmax(dim=1)

    def write(self, file: Path) -> None:
        """Little-endian float32: the weight row by row, then the bias."""
        numbers = torch.cat([self.weight.flatten(), self.bias]).numpy()
        file.write_bytes(numbers.astype("<f4").tobytes())

    @staticmethod
    def read(file: Path, labels: int, dimension: int, temperature: float) -> LinearHead:
        numbers = torch.from_numpy(numpy.fromfile(file, dtype="<f4"))
        weight, bias = numbers.split([labels * dimension, labels])
        return LinearHead(weight.view(labels, dimension), bias, temperature)


@dataclass(frozen=True)
class LabelledEmbeddings:
    """Embeddings [N, D] and the index of each one's label [N]."""

    embeddings: Tensor
    labels: Tensor

    def where(self, mask: Tensor) -> LabelledEmbeddings:
        return LabelledEmbeddings(self.embeddings[mask], self.labels[mask])

    def right(self, head: LinearHead) -> int:
        return int((head.logits(self.embeddings).argmax(dim=1) == self.labels).sum())


@dataclass(frozen=True)
class Choice:
    """A weight decay and a temperature, and the loss of photos that the fitted heads had not seen."""

    weight_decay: float
    temperature: float
    loss: float


def train(examples: LabelledEmbeddings) -> tuple[LinearHead, Choice]:
    """Choose by cross-validation within `examples`, then fit on all of them."""
    choice = min((_cross_validate(examples, decay) for decay in WEIGHT_DECAYS), key=lambda each: each.loss)
    return replace(fit(examples, choice.weight_decay), temperature=choice.temperature), choice


def _cross_validate(examples: LabelledEmbeddings, weight_decay: float) -> Choice:
    """The best temperature for `weight_decay`: every photo is scored by the head of the other folds."""
    fold = torch.arange(len(examples.labels)) % FOLDS
    logits = torch.empty(len(examples.labels), int(examples.labels.max()) + 1)
    for held_out in range(FOLDS):
        fold_head = fit(examples.where(fold != held_out), weight_decay)
        logits[fold == held_out] = fold_head.logits(examples.embeddings[fold == held_out])
    losses = {each: cross_entropy(logits / each, examples.labels).item() for each in TEMPERATURES}
    temperature = min(losses, key=losses.__getitem__)
    return Choice(weight_decay, temperature, losses[temperature])


def fit(examples: LabelledEmbeddings, weight_decay: float) -> LinearHead:
    """Multinomial logistic regression from zero: convex and full batch, so there is no seed to fix."""
    torch.set_num_threads(1)  # too small for two: on a busy machine they mostly wait for each other
    embeddings = examples.embeddings.double()
    labels = int(examples.labels.max()) + 1
    weight = torch.zeros(labels, embeddings.shape[1], dtype=torch.double, requires_grad=True)
    bias = torch.zeros(labels, dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.LBFGS([weight, bias], max_iter=2000, line_search_fn="strong_wolfe")

    def objective() -> Tensor:
        optimizer.zero_grad()
        logits = embeddings @ weight.T + bias
        loss = cross_entropy(logits, examples.labels) + weight_decay * weight.square().sum()
        loss.backward()
        return loss

    optimizer.step(objective)
    return LinearHead(weight.detach().float(), bias.detach().float())

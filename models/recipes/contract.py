"""model.json, the contract between a recipe and the Java side: what it says, written and read back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

SCHEMA = 1


class ContractError(Exception):
    """A model folder whose files are not what its model.json says."""


@dataclass(frozen=True)
class InputRule:
    """How a photo becomes the [1, 3, height, width] input; mean and std are of RGB in 0..1."""

    width: int
    height: int
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    resize: str = "squash"
    resize_to: int | None = None

    def __post_init__(self) -> None:
        if self.resize not in ("squash", "shortest-side"):
            raise ContractError(f"input.resize is '{self.resize}': write squash or shortest-side")
        if (self.resize == "shortest-side") != (self.resize_to is not None):
            raise ContractError("input.resizeTo goes with input.resize shortest-side, and only with it")

    def to_json(self) -> dict:
        rule = {"width": self.width, "height": self.height, "resize": self.resize}
        if self.resize_to is not None:
            rule["resizeTo"] = self.resize_to
        return rule | {"mean": list(self.mean), "std": list(self.std)}

    @staticmethod
    def from_json(rule: dict) -> InputRule:
        return InputRule(
            rule["width"], rule["height"], tuple(rule["mean"]), tuple(rule["std"]), rule["resize"], rule.get("resizeTo")
        )


@dataclass(frozen=True)
class Label:
    """One value of a tag: its code and the words that people see, Indonesian first."""

    code: str
    id: str
    en: str
    threshold: float | None = None
    """Its own; None where the head's counts."""


@dataclass(frozen=True)
class HeadRule:
    """One tag head: a linear layer over the embedding, kept in `file` as float32, weights first."""

    tag: str
    file: str
    temperature: float
    threshold: float
    labels: tuple[Label, ...]


@dataclass(frozen=True)
class Attention:
    """The size of the map that the embedder gives beside the embedding: what each cell of the photo brought to it."""

    width: int
    height: int


@dataclass(frozen=True)
class Agreement:
    """How likely it is that two photos share a tag: 1 / (1 + exp(-slope (similarity - midpoint)))."""

    midpoint: float
    slope: float


@dataclass(frozen=True)
class NoMatch:
    """The similarity of the best hit below which the shop is taken not to sell such a thing."""

    default: float
    categories: dict[str, float]


@dataclass(frozen=True)
class Contract:
    """The whole of a model folder; what a model does not offer is None, or empty. `distance` is cosine, l2 or l1."""

    name: str
    version: str
    description: str
    embedder: str
    input: InputRule
    dimension: int
    distance: str
    heads: tuple[HeadRule, ...]
    attention: Attention | None = None
    no_match: NoMatch | None = None
    agreement: dict[str, Agreement] = field(default_factory=dict)

    def optional_json(self) -> dict:
        """The keys that a model may leave out."""
        document = {}
        if self.attention is not None:
            document["attention"] = vars(self.attention)
        if self.no_match is not None:
            document["noMatch"] = vars(self.no_match)
        if self.agreement:
            document["agreement"] = {tag: vars(agreement) for tag, agreement in self.agreement.items()}
        return document


def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def write(contract: Contract, folder: Path) -> None:
    """Write model.json into `folder`, with the checksums of the files that already lie there."""
    document = {
        "schema": SCHEMA,
        "name": contract.name,
        "version": contract.version,
        "description": contract.description,
        "files": {"any": {"file": contract.embedder, "sha256": sha256(folder / contract.embedder)}},
        "input": contract.input.to_json(),
        "embedding": {"dimension": contract.dimension, "distance": contract.distance},
        "heads": [
            {
                "tag": head.tag,
                "file": head.file,
                "sha256": sha256(folder / head.file),
                "temperature": head.temperature,
                "threshold": head.threshold,
                "labels": [
                    {key: value for key, value in vars(label).items() if value is not None} for label in head.labels
                ],
            }
            for head in contract.heads
        ],
    } | contract.optional_json()
    text = json.dumps(document, indent=2, ensure_ascii=False)
    (folder / "model.json").write_text(text + "\n", encoding="utf-8")


def read(folder: Path) -> Contract:
    """Read model.json from `folder`; a file whose checksum differs is a ContractError."""
    document = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    if document["schema"] != SCHEMA:
        raise ContractError(f"{folder}/model.json has schema {document['schema']}: this recipe reads {SCHEMA}")
    for entry in [*document["files"].values(), *document["heads"]]:
        if sha256(folder / entry["file"]) != entry["sha256"]:
            raise ContractError(f"{folder / entry['file']} is not the file that model.json names: build it again")
    return Contract(
        name=document["name"],
        version=document["version"],
        description=document["description"],
        embedder=document["files"]["any"]["file"],
        input=InputRule.from_json(document["input"]),
        dimension=document["embedding"]["dimension"],
        distance=document["embedding"]["distance"],
        heads=tuple(
            HeadRule(
                head["tag"],
                head["file"],
                head["temperature"],
                head["threshold"],
                tuple(Label(*(label[key] for key in ("code", "id", "en")), label.get("threshold")) for label in head["labels"]),
            )
            for head in document["heads"]
        ),
        attention=Attention(**document["attention"]) if "attention" in document else None,
        no_match=NoMatch(**document["noMatch"]) if "noMatch" in document else None,
        agreement={tag: Agreement(**numbers) for tag, numbers in document.get("agreement", {}).items()},
    )

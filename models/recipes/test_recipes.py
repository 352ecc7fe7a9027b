"""Tests of the recipes' own arithmetic and files; they need no photo set and no network weights."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

import torch
from PIL import Image

import contract
import head
from contract import Contract, ContractError, HeadRule, InputRule, Label
from head import LabelledEmbeddings, LinearHead
from preprocess import open_photo, to_input
from scores import Recall, recall_at

PLAIN = {"mean": (0.0, 0.0, 0.0), "std": (1.0, 1.0, 1.0)}


class ScratchFolder(unittest.TestCase):
    def setUp(self) -> None:
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)


class ScoresTest(unittest.TestCase):
    def test_recall_label_second_counts_at_two_only(self) -> None:
        self.assertEqual(self._recall(1, ["tea"]).of_queries, 0)
        self.assertEqual(self._recall(2, ["tea"]).of_queries, 1)

    def test_recall_by_label_rare_label_weighs_the_same(self) -> None:
        recall = self._recall(1, ["milk", "milk", "milk", "tea"])
        self.assertEqual(recall.of_queries, 0.75)
        self.assertEqual(recall.by_label, 0.5)

    def _recall(self, k: int, wanted: list[str]) -> Recall:
        """Every query lies nearest to milk, then tea, then rice."""
        gallery = torch.tensor([[0.9, 0.1], [0.8, 0.2], [0.0, 1.0]])
        return recall_at(k, torch.tensor([[1.0, 0.0]] * len(wanted)), wanted, gallery, ["milk", "tea", "rice"])


class HeadTest(ScratchFolder):
    def test_train_separable_classes_are_learnt(self) -> None:
        corners = torch.eye(3).repeat(20, 1)
        noise = 0.2 * torch.randn(corners.shape, generator=torch.Generator().manual_seed(3))
        embeddings = torch.nn.functional.normalize(corners + noise)
        examples = LabelledEmbeddings(embeddings, torch.arange(3).repeat(20))
        trained, _ = head.train(examples)
        self.assertEqual(examples.right(trained), 60)

    def test_file_weight_comes_first_row_by_row(self) -> None:
        written = LinearHead(torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), torch.tensor([7.0, 8.0]))
        written.write(self.folder / "head.f32")
        self.assertEqual((self.folder / "head.f32").read_bytes()[4:8], b"\x00\x00\x00\x40")
        read = LinearHead.read(self.folder / "head.f32", labels=2, dimension=3, temperature=1.0)
        self.assertTrue(torch.equal(read.weight, written.weight) and torch.equal(read.bias, written.bias))


class PreprocessTest(ScratchFolder):
    def test_open_see_through_pixel_is_white(self) -> None:
        Image.new("RGBA", (2, 2), (200, 0, 0, 0)).save(self.folder / "clear.png")
        self.assertEqual(open_photo(self.folder / "clear.png").getpixel((0, 0)), (255, 255, 255))

    def test_open_turned_photo_is_upright(self) -> None:
        turned = Image.Exif()
        turned[0x0112] = 6
        Image.new("RGB", (4, 2)).save(self.folder / "turned.jpg", exif=turned)
        self.assertEqual(open_photo(self.folder / "turned.jpg").size, (2, 4))

    def test_squash_stripes_become_grey(self) -> None:
        stripes = Image.new("RGB", (64, 8))
        for x in range(0, 64, 2):
            stripes.paste((255, 255, 255), (x, 0, x + 1, 8))
        prepared = to_input(stripes, InputRule(8, 8, **PLAIN))
        self.assertEqual(prepared.shape, (3, 8, 8))
        self.assertLess((prepared - 0.5).abs().max().item(), 0.05)

    def test_shortest_side_crop_starts_at_the_even_half(self) -> None:
        ramp = Image.new("RGB", (9, 4))
        for x in range(9):
            ramp.paste((x, x, x), (x, 0, x + 1, 4))
        prepared = to_input(ramp, InputRule(4, 4, **PLAIN, resize="shortest-side", resize_to=4))
        self.assertEqual(round(prepared[0, 0, 0].item() * 255), 2)


class ContractTest(ScratchFolder):
    def test_read_gives_what_was_written(self) -> None:
        written = self._write()
        self.assertEqual(contract.read(self.folder), written)

    def test_read_changed_file_is_refused(self) -> None:
        self._write()
        (self.folder / "embedder.pt").write_bytes(b"another")
        with self.assertRaisesRegex(ContractError, "embedder.pt"):
            contract.read(self.folder)

    def test_input_crop_size_without_crop_is_refused(self) -> None:
        with self.assertRaisesRegex(ContractError, "resizeTo"):
            InputRule(8, 8, **PLAIN, resize_to=9)

    def _write(self) -> Contract:
        for file in ("embedder.pt", "category.f32"):
            (self.folder / file).write_bytes(file.encode())
        labels = (Label("makanan", "Makanan", "Food"),)
        heads = (HeadRule("category", "category.f32", 0.5, 0.5, labels),)
        rule = InputRule(8, 8, **PLAIN)
        document = Contract("small", "1", "For a test", "embedder.pt", rule, 4, "cosine", heads)
        contract.write(document, self.folder)
        return document


if __name__ == "__main__":
    unittest.main()

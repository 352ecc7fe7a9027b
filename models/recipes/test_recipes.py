"""Tests of the recipes' own arithmetic and files; they need no photo set and no network weights."""

from __future__ import annotations

import contextlib
import io
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path
from random import Random

import torch
from PIL import Image

from torchvision.transforms.functional import to_tensor

import augment
import backbone
import calibration
import contract
import dense
import foreign
import head
import kinds
import last_blocks
import losses
import manifests
import paper
import phone
import sets
import torchvision_nets
from categories import CATEGORIES
from contract import Agreement, Attention, Contract, ContractError, HeadRule, InputRule, Label, NoMatch
from eye import Eye, Projection
from foreign import Shelf
from head import LabelledEmbeddings, LinearHead
from preprocess import open_photo, to_input
from scores import Recall, recall_at
from sets import Item
from torchvision_nets import Weights, WeightsError
from whitening import principal, quieten_views

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


class PhoneTest(unittest.TestCase):
    def test_cut_out_plain_ground_is_left_out_and_an_enclosed_one_is_not(self) -> None:
        mask = phone.cut_out(self._ring())
        self.assertEqual([mask.getpixel(place) for place in ((2, 2), (30, 30), (30, 12))], [0, 255, 255])

    def test_cut_out_busy_ground_is_refused(self) -> None:
        stripes = Image.new("RGB", (60, 60))
        for x in range(0, 60, 6):
            stripes.paste((255, 255, 255), (x, 0, x + 3, 60))
        self.assertIsNone(phone.cut_out(stripes))

    def test_photograph_same_seed_is_the_same_photo(self) -> None:
        photos = [phone.photograph(self._ring(), [phone.thing(self._ring())], Random(seed)) for seed in (5, 5, 6)]
        self.assertEqual(photos[0].size, (phone.SIDE, phone.SIDE))
        self.assertEqual(photos[0].tobytes(), photos[1].tobytes())
        self.assertNotEqual(photos[0].tobytes(), photos[2].tobytes())

    def test_batch_ground_mask_agrees_with_cut_out(self) -> None:
        mask = augment.ground_mask(to_tensor(self._ring()).unsqueeze(0))[0, 0]
        self.assertEqual([mask[place].item() for place in ((2, 2), (30, 30), (12, 30))], [0, 1, 1])

    def _ring(self) -> Image.Image:
        """A dark frame on white, white inside too."""
        ring = Image.new("RGB", (60, 60), "white")
        ring.paste((40, 20, 20), (10, 10, 50, 50))
        ring.paste((255, 255, 255), (15, 15, 45, 45))
        return ring


class WhiteningTest(unittest.TestCase):
    def test_quieten_direction_that_views_differ_in_shrinks(self) -> None:
        draw = torch.Generator().manual_seed(2)
        clean = torch.randn(200, 3, generator=draw)
        phone_rows = clean + torch.randn(200, 3, generator=draw) * torch.tensor([3.0, 0.1, 0.1])
        quiet = quieten_views(clean, phone_rows, 0.1)
        self.assertLess(quiet[:, 0].norm() * 3, quiet[:, 1].norm())

    def test_principal_keeps_what_varies_most(self) -> None:
        rows = torch.randn(100, 3, generator=torch.Generator().manual_seed(2)) * torch.tensor([1.0, 9.0, 0.1])
        _, directions = principal(rows, torch.ones(100), 1)
        self.assertGreater(directions[1, 0].abs(), 0.99)


class EyeTest(unittest.TestCase):
    def test_forward_embedding_has_length_one_and_attention_sums_to_one(self) -> None:
        embedding, shares = self._eye()(self._photo())
        self.assertEqual((embedding.shape, shares.shape), ((1, 6), (1, 9, 9)))
        self.assertAlmostEqual(embedding.norm().item(), 1, places=5)
        self.assertAlmostEqual(shares.sum().item(), 1, places=5)
        self.assertGreaterEqual(shares.min().item(), 0)

    def test_attention_is_where_the_product_is(self) -> None:
        _, shares = self._eye()(self._photo())
        self.assertEqual(divmod(shares.argmax().item(), 9), (6, 2))

    def _photo(self) -> torch.Tensor:
        """Nothing but one bright cell, in row 6 and column 2."""
        photo = torch.zeros(1, 1280, 9, 9)
        photo[0, :4, 6, 2] = 5
        return photo

    def _eye(self) -> Eye:
        """A projection that takes the first four channels as they are; the net passes cells through."""
        likeness, kinds = torch.eye(4, 1280), torch.zeros(2, 2560)
        return Eye(PassThrough(), Projection(likeness, torch.zeros(4), kinds, torch.zeros(2), 1.0))


class PassThrough(torch.nn.Module):
    def extract_features(self, cells: torch.Tensor) -> torch.Tensor:
        return cells


class LossesTest(unittest.TestCase):
    def test_same_again_matching_views_cost_less(self) -> None:
        views = torch.eye(4)
        self.assertLess(losses.same_again(views, views, 0.1), losses.same_again(views, views.roll(1, 0), 0.1))

    def test_classes_without_a_known_label_cost_nothing(self) -> None:
        classes = losses.Classes(4, 3, 16, 0.1)
        self.assertEqual(classes(torch.eye(4), torch.full((4,), -1)).item(), 0)

    def test_remembering_the_same_neighbours_costs_nothing(self) -> None:
        memory = torch.nn.functional.normalize(torch.randn(5, 4, generator=torch.Generator().manual_seed(1)))
        turned = memory @ torch.linalg.qr(torch.randn(4, 4, generator=torch.Generator().manual_seed(2)))[0]
        self.assertAlmostEqual(losses.remembering(turned, memory, 0.1).item(), 0, places=4)
        self.assertGreater(losses.remembering(memory.flip(0), memory, 0.1).item(), 0.1)


class CalibrationTest(unittest.TestCase):
    def test_agreement_midpoint_is_where_half_agree(self) -> None:
        cosines = torch.linspace(0, 1, 2000)
        draw = torch.rand(2000, generator=torch.Generator().manual_seed(4))
        fitted = calibration.agreement(cosines, draw < torch.sigmoid(20 * (cosines - 0.6)))
        self.assertAlmostEqual(fitted.midpoint, 0.6, places=1)
        self.assertAlmostEqual(fitted.slope / 20, 1, places=0)

    def test_equal_error_lies_between_the_two(self) -> None:
        threshold = calibration.equal_error([0.5, 0.8, 0.9], [0.1, 0.2, 0.6])
        self.assertAlmostEqual(calibration.false_rejects([0.5, 0.8, 0.9], threshold), 1 / 3)
        self.assertAlmostEqual(calibration.false_accepts([0.1, 0.2, 0.6], threshold), 1 / 3)


class ForeignTest(unittest.TestCase):
    def test_closest_never_finds_itself_and_asks_each_shop(self) -> None:
        items = [
            Item(Path(f"{row}.jpg"), "any", split="train", category=category)
            for row, category in enumerate(("makanan", "makanan", "minuman"))
        ]
        shelf = Shelf(items, torch.nn.functional.normalize(torch.tensor([[1.0, 0.0], [1.0, 0.1], [0.0, 1.0]])))
        found = foreign.closest(shelf, shelf, "makanan")
        self.assertAlmostEqual(found.sold[0], 0.995, places=3)
        self.assertEqual((len(found.sold), len(found.foreign)), (2, 2))
        self.assertAlmostEqual(found.foreign[0], 0, places=3)


class LastBlocksTest(unittest.TestCase):
    def test_early_then_late_is_the_whole_network(self) -> None:
        net = backbone.load("efficientnet-lite0")
        photos = torch.rand(1, 3, 224, 224, generator=torch.Generator().manual_seed(1))
        with torch.no_grad():
            cells = last_blocks.late(net, last_blocks.early(net, photos, 3), 3)
            self.assertTrue(torch.equal(cells, net.extract_features(photos)))


class ManifestsTest(ScratchFolder):
    def test_write_names_files_as_seen_from_the_manifest(self) -> None:
        manifests.write(self.folder / "a" / "kinds.csv", "kind", [(self.folder / "b" / "1.jpg", "kaos", "train")])
        self.assertEqual((self.folder / "a" / "kinds.csv").read_text(encoding="utf-8"), "file,kind,split\n../b/1.jpg,kaos,train\n")


class KindsTest(unittest.TestCase):
    def test_code_of_a_kind_is_that_of_its_row_or_others(self) -> None:
        self.assertEqual([kinds.code_of(kind) for kind in ("Tshirts", "longsleeve", "Saree")], ["kaos", "kaos", "lainnya"])


class SetsTest(ScratchFolder):
    def test_parts_share_no_photo(self) -> None:
        rows = [f"c/{row}.jpg,hat,{'train' if row < 2200 else 'validation'}" for row in range(2300)]
        (self.folder / "clothing.csv").write_text("\n".join(["file,kind,split", *rows]), encoding="utf-8")
        parts = list(sets.clothing(self.folder).values())
        files = [item.file for part in parts for item in part]
        self.assertEqual(len(files), len(set(files)))
        self.assertTrue(all(parts))


class DenseTest(unittest.TestCase):
    def test_learn_categories_apart_are_told_apart_and_the_best_epoch_is_kept(self) -> None:
        taught = dense.learn(self._clouds(40, 1), self._clouds(20, 2))
        self.assertEqual((taught.right, taught.photos), (80, 80))
        self.assertEqual(taught.layer.weight.shape, (dense.WIDTH, 16))
        self.assertGreater(taught.epoch, 0)

    def test_learn_again_gives_the_same_layer(self) -> None:
        first, second = (dense.learn(self._clouds(10, 1), self._clouds(5, 2)) for _ in range(2))
        self.assertTrue(torch.equal(first.layer.weight, second.layer.weight))

    def test_learn_val_that_contradicts_stops_at_once_with_the_layer_it_began_with(self) -> None:
        wrong = self._clouds(20, 2)
        taught = dense.learn(self._clouds(40, 1), replace(wrong, labels=(wrong.labels + 1) % 4))
        self.assertLessEqual(taught.epoch, 2)

    def _clouds(self, each: int, seed: int) -> LabelledEmbeddings:
        """Every category about a corner of its own."""
        labels = torch.arange(4).repeat(each)
        noise = 0.3 * torch.randn(len(labels), 16, generator=torch.Generator().manual_seed(seed))
        return LabelledEmbeddings(5 * torch.eye(16)[labels] + noise, labels)


class WeightsTest(ScratchFolder):
    def test_load_seed_says_all(self) -> None:
        first, same, other = (Weights(seed=seed).load(self._net).weight for seed in (1, 1, 2))
        self.assertTrue(torch.equal(first, same))
        self.assertFalse(torch.equal(first, other))

    def test_load_file_gives_the_weights_that_were_saved(self) -> None:
        saved = Weights(seed=3).load(self._net)
        torch.save(saved.state_dict(), self.folder / "net.pth")
        self.assertTrue(torch.equal(Weights(self.folder / "net.pth").load(self._net).weight, saved.weight))

    def test_load_file_of_another_net_is_refused(self) -> None:
        torch.save(torch.nn.Linear(2, 2).state_dict(), self.folder / "net.pth")
        with self.assertRaisesRegex(WeightsError, "not torchvision's state dict for Linear"):
            Weights(self.folder / "net.pth").load(self._net)

    def test_load_file_that_is_no_state_dict_is_refused(self) -> None:
        (self.folder / "net.pth").write_bytes(b"a page that says the file has moved")
        with self.assertRaisesRegex(WeightsError, "net.pth"):
            Weights(self.folder / "net.pth").load(self._net)

    def test_load_sum_in_the_name_is_not_the_files_is_refused(self) -> None:
        torch.save(self._net().state_dict(), self.folder / "net-0badc0de.pth")
        with self.assertRaisesRegex(WeightsError, "damaged"):
            Weights(self.folder / "net-0badc0de.pth").load(self._net)

    def test_unit_nothing_lit_still_has_length_one(self) -> None:
        lengths = torchvision_nets.Unit()(torch.tensor([[0.0, 0.0], [3.0, 4.0]])).norm(dim=1)
        self.assertTrue(torch.allclose(lengths, torch.ones(2)))

    def _net(self) -> torch.nn.Module:
        return torch.nn.Linear(3, 2)


class PaperTest(ScratchFolder):
    """The whole recipes, with random weights and a drawn photo set."""

    def test_vgg16_is_128_learnt_features_at_128_px(self) -> None:
        rules = self._build("vgg16", "cosine")
        self.assertEqual((rules.dimension, rules.distance, rules.input.width), (128, "cosine", 128))
        self.assertIn("Dense layer", (self.folder / "vgg16" / "README.md").read_text(encoding="utf-8"))

    def test_resnet50_is_2048_pooled_features_at_224_px_with_the_distance_asked_for(self) -> None:
        rules = self._build("resnet50", "l1")
        self.assertEqual((rules.dimension, rules.distance, rules.input.height), (2048, "l1", 224))

    def _build(self, name: str, distance: str) -> Contract:
        self._draw()
        model = self.folder / name
        places = ["--photos", str(self.folder), "--cache", str(self.folder / "cache")]
        with contextlib.redirect_stdout(io.StringIO()):
            paper.main([name, str(model), "--random-weights", "7", "--distance", distance, *places])
        rules = contract.read(model)
        self.assertTrue(rules.description.startswith("RANDOM WEIGHTS (seed 7)"))
        self.assertIn("RANDOM WEIGHTS", (model / "README.md").read_text(encoding="utf-8"))
        with torch.no_grad():
            embeddings = torch.jit.load(model / rules.embedder)(torch.randn(2, 3, rules.input.height, rules.input.width))
        self.assertEqual(embeddings.shape, (2, rules.dimension))
        self.assertTrue(torch.allclose(embeddings.norm(dim=1), torch.ones(2), atol=1e-5))
        (rule,) = rules.heads
        LinearHead.read(model / rule.file, len(CATEGORIES), rules.dimension, rule.temperature)
        return rules

    def _draw(self) -> None:
        """Five train photos and one val photo of each category, each category in a colour of its own."""
        rows = ["file,category,kind,split"]
        for view in range(6):
            for hue, label in enumerate(CATEGORIES):
                photo = Image.new("RGB", (64, 64), (60 * hue, 250 - 60 * hue, 128))
                photo.paste((255, 255, 255), (5 * view, 10, 5 * view + 20, 40))
                photo.save(self.folder / f"{label.code}-{view}.png")
                rows.append(f"{label.code}-{view}.png,{label.code},box,{'val' if view == 5 else 'train'}")
        (self.folder / "umkm.csv").write_text("\n".join(rows), encoding="utf-8")


class ContractTest(ScratchFolder):
    def test_read_gives_what_was_written(self) -> None:
        written = self._write()
        self.assertEqual(contract.read(self.folder), written)

    def test_read_optional_keys_are_kept(self) -> None:
        optional = {
            "attention": Attention(9, 8),
            "no_match": NoMatch(0.5, {"makanan": 0.6}),
            "agreement": {"kind": Agreement(0.4, 8.0)},
        }
        written = replace(self._write(), **optional)
        contract.write(written, self.folder)
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

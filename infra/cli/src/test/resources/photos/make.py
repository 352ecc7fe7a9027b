"""Makes the photos of this folder, in formats that the JDK cannot write. Needs Pillow; made with 13.0.0."""

from pathlib import Path

from PIL import Image, ImageDraw

FOLDER = Path(__file__).parent
SIDE = 240
TURNED_TO_THE_RIGHT = 6

bottle = Image.new("RGB", (SIDE, SIDE), (236, 222, 190))
pen = ImageDraw.Draw(bottle)
pen.rounded_rectangle((84, 88, 156, 226), 14, fill=(24, 120, 72))
pen.polygon([(84, 100), (106, 50), (134, 50), (156, 100)], fill=(24, 120, 72))
pen.rectangle((106, 22, 134, 54), fill=(200, 40, 40))
pen.rectangle((84, 126, 156, 182), fill=(250, 240, 120))
pen.ellipse((104, 138, 136, 170), fill=(200, 40, 40))

exif = Image.Exif()
exif[0x0112] = TURNED_TO_THE_RIGHT
bottle.save(FOLDER / "bottle.png", optimize=True)
bottle.save(FOLDER / "bottle.webp", quality=90)
bottle.convert("CMYK").save(FOLDER / "bottle-cmyk.jpg", quality=90)
bottle.rotate(90).save(FOLDER / "bottle-lying.jpg", quality=90, exif=exif)
wall = Image.new("RGB", (8160, 6144), (24, 120, 72))
wall.paste((236, 222, 190), (0, 4000, 8160, 6144))
wall.save(FOLDER / "wall-50-megapixels.webp", lossless=True, method=4)

"""Makes the photos of this folder that the JDK cannot write. Needs Pillow; made with 13.0.0."""

from pathlib import Path

from PIL import Image

FOLDER = Path(__file__).parent
WIDTH, HEIGHT = 48, 32
QUARTERS = {(0, 0): (200, 40, 40), (1, 0): (40, 160, 60), (0, 1): (40, 60, 190), (1, 1): (230, 160, 30)}

quarters = Image.new("RGB", (WIDTH, HEIGHT))
for (column, row), colour in QUARTERS.items():
    left, top = column * WIDTH // 2, row * HEIGHT // 2
    quarters.paste(colour, (left, top, left + WIDTH // 2, top + HEIGHT // 2))

see_through = quarters.convert("RGBA")
see_through.paste((0, 0, 0, 0), (WIDTH // 2, HEIGHT // 2, WIDTH, HEIGHT))
turned = Image.Exif()
turned[0x0112] = 6

quarters.convert("CMYK").save(FOLDER / "cmyk.jpg", quality=95, subsampling=0)
quarters.save(FOLDER / "progressive.jpg", quality=95, progressive=True, subsampling=0)
quarters.save(FOLDER / "lossy.webp", quality=95)
quarters.save(FOLDER / "lossless.webp", lossless=True)
quarters.save(FOLDER / "turned.webp", quality=95, exif=turned)
see_through.save(FOLDER / "see-through.webp", quality=95)
quarters.save(FOLDER / "animated.webp", save_all=True, append_images=[quarters.rotate(180)], duration=100)

"""Crop, turn, flip, paste and save images with PIL; each has its slice of the array."""

# %% data
import numpy as np
from PIL import Image

array = np.random.default_rng(0).integers(0, 256, size=(40, 60, 3), dtype="uint8")
image = Image.fromarray(array)  # or Image.open("photo.jpg").convert("RGB")

# %% crop, turn, flip
from PIL import ImageOps

part = image.crop((10, 5, 50, 35))  # left, top, right, bottom
turned = image.rotate(90, expand=True)  # counterclockwise; expand: nothing is cut off
tilted = image.rotate(15, resample=Image.Resampling.BILINEAR, fillcolor="white")
mirrored, upside_down = ImageOps.mirror(image), ImageOps.flip(image)
square = ImageOps.fit(image, (32, 32))  # cuts; ImageOps.pad adds bars
print("part", part.size, " turned", turned.size, " square", square.size)

# %% paste, draw
from PIL import ImageDraw

page = Image.new("RGB", (100, 60), "white")
page.paste(part, (5, 10))  # in place; a third argument is the mask: paste(logo, (0, 0), logo)
draw = ImageDraw.Draw(page)
draw.rectangle((5, 10, 44, 39), outline="red", width=2)
draw.text((50, 10), "cat 0.93", fill="black")

# %% save an array: floats from 0 to 1 become bytes first
x = array / 255
Image.fromarray((x * 255).round().clip(0, 255).astype("uint8")).save("out.png")

# %% a whole folder to RGB JPEG of one size
from pathlib import Path

Path("jpeg").mkdir(exist_ok=True)
for path in sorted(Path(".").glob("*.png")):
    with Image.open(path) as photo:
        photo = ImageOps.exif_transpose(photo).convert("RGB").resize((64, 48))  # width, height
        photo.save(f"jpeg/{path.stem}.jpg", quality=95)

# %% check
assert np.array_equal(np.array(part), array[5:35, 10:50]), "crop: [top:bottom, left:right]"
assert np.array_equal(np.array(turned), np.rot90(array)), "rotate: counterclockwise"
assert image.rotate(90).size == image.size, "without expand parts should be lost"
for made, slices in ((mirrored, array[:, ::-1]), (upside_down, array[::-1])):
    assert np.array_equal(np.array(made), slices), "mirror, flip: columns, rows backwards"
assert np.array_equal(np.array(Image.open("out.png")), array), "the array should come back"
assert x.astype("uint8").max() <= 1, "floats from 0 to 1 cast to bytes should be black"
wrong = {"type: (1, 1, 3), <f8": lambda: Image.fromarray(x)}
wrong["mode RGBA as JPEG"] = lambda: Image.new("RGBA", (4, 4)).save("a.jpg")
for text, action in wrong.items():
    try:
        message = str(action())
    except (TypeError, OSError) as error:
        message = str(error)
    assert text in message, message

# Output:
# part (40, 30)  turned (40, 60)  square (32, 32)

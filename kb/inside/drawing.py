"""Makes a small picture of what `plt.show()` shows. In the user's interpreter, which has matplotlib and so Pillow.

`kb/inside/execute.py` loads it by its path where the picture of what a snippet draws is wanted.
"""

import io

DOTS, MOST_WIDE, MOST_FIGURES = 68, 580, 2  # of a picture: pixels an inch, pixels, figures one below the other
COLOURS, ENOUGH = (32, 16), 7000  # of its palette: the first that gives so few bytes


def shown_figures():
    """The figures that `plt.show()` shows from now on, each once, as PNG of what it looked like first."""
    from matplotlib import pyplot

    show, seen, kept = pyplot.show, [], []

    def keep(*arguments, **options):
        current = pyplot.gcf() if pyplot.get_fignums() else None
        for number in pyplot.get_fignums():
            figure = pyplot.figure(number)
            if not any(figure is other for other in seen) and len(seen) < MOST_FIGURES:
                seen.append(figure)
                image = io.BytesIO()
                figure.savefig(image, format="png", dpi=min(DOTS, MOST_WIDE / figure.get_figwidth()))
                kept.append(image)
        if current is not None:
            pyplot.figure(current.number)
        return show(*arguments, **options)

    pyplot.show = keep
    return kept


def picture(figures):
    """Figures, one below the other, as a PNG with a palette."""
    from PIL import Image

    images = [Image.open(figure).convert("RGBA") for figure in figures]
    size = max(image.width for image in images), sum(image.height for image in images)
    whole = Image.new("RGB", size, "white")
    top = 0
    for image in images:
        whole.paste(image, (0, top), image)
        top += image.height
    data = b""
    for colours in COLOURS:
        made = io.BytesIO()
        whole.quantize(colours, method=Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE).save(
            made, "PNG", optimize=True
        )
        data = made.getvalue()
        if len(data) <= ENOUGH:
            break
    return data

"""Many pictures at once, odd ones among them; a part of one is chosen and seen everywhere."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from publisher.announcement import MOST_IMAGES, Image
from publisher.framing import PictureLimits
from tests.builders import jpeg
from tests.publisher.test_images import huge_png
from ui.dialogs.crop_picture import CropPicture
from ui.main_window import MainWindow
from ui.widgets.image_well import ImageWell

LONG = 30_000  # ms


@pytest.fixture
def well(window: MainWindow, qtbot: QtBot) -> ImageWell:
    qtbot.waitUntil(window.compose.isEnabled, timeout=LONG)
    return window.compose.form.images


def idle(well: ImageWell) -> bool:
    return "déposez" in well.hint.text()


def written(kind: str, mode: str = "RGB", **options: object) -> bytes:
    out = io.BytesIO()
    Pillow.new(mode, (30, 20)).save(out, kind, **options)
    return out.getvalue()


def moving(kind: str) -> bytes:
    frames = [Pillow.new("RGB", (30, 20), tone) for tone in ("red", "blue")]
    return written_of(frames, kind)


def written_of(frames: list[Pillow.Image], kind: str) -> bytes:
    out = io.BytesIO()
    frames[0].save(out, kind, save_all=True, append_images=frames[1:])
    return out.getvalue()


GOOD = {
    "impression.jpg": written("JPEG", "CMYK"),
    "releve.png": written("PNG", "I;16"),
    "fete.gif": moving("GIF"),
    "fete.webp": moving("WEBP"),
}
BAD = {
    "plan.svg": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "dessin SVG"),
    "IMG_0001.heic": (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "photo HEIC"),
    "carte.png": (huge_png(10_000, 10_000), "50 millions de pixels"),
    "bombe.png": (huge_png(60_000, 60_000), "50 millions de pixels"),
    "coupee.jpg": (jpeg()[:-700], "abîmée ou incomplète"),
    "vide.jpg": (b"", "n'est pas une image"),
    "notes.jpg": (b"Bonjour", "n'est pas une image"),
}


@pytest.mark.filterwarnings("ignore:::PIL")
def test_odd_ones_are_taken_or_said_in_place_and_the_order_is_kept(
    well: ImageWell, qtbot: QtBot, tmp_path: Path
) -> None:
    everything = GOOD | {name: content for name, (content, _) in BAD.items()}
    for name, content in everything.items():
        (tmp_path / name).write_bytes(content)
    # Mixed: a bad one after each good one.
    names = [name for pair in zip(GOOD, BAD, strict=False) for name in pair]
    names += [name for name in BAD if name not in names]
    ticks: list[int] = []
    alive = QTimer(well)
    alive.timeout.connect(lambda: ticks.append(1))
    alive.start(0)
    well.take([str(tmp_path / name) for name in names])
    assert "Préparation de l'image 1 sur 11" in well.hint.text()
    qtbot.waitUntil(lambda: idle(well), timeout=LONG)
    assert len(ticks) > len(names)  # the window went on working between them
    assert [image.name for image in well.images()] == ["impression", "releve", "fete", "fete"]
    said = well.notice.text.split("\n")
    assert "n'a pas été pris" in said[0]
    refused = dict(zip(BAD, said[1:], strict=False))
    for name, (_, why) in list(BAD.items())[:6]:
        assert name in refused[name]
        assert why in refused[name]
    assert said[-1] == "… et 1 de plus."
    assert well._rows[0].alt.hasFocus()  # and not that of the last one
    well.notice._action.click()
    assert well.notice.text == ""


def test_as_many_as_an_announcement_takes(well: ImageWell, qtbot: QtBot, tmp_path: Path) -> None:
    files = []
    for number in range(50):
        file = tmp_path / f"vue-{number:02}.png"
        file.write_bytes(written("PNG", compress_level=0, dpi=(72 + number, 72)))
        files.append(str(file))
    well.take(files)
    qtbot.waitUntil(lambda: idle(well), timeout=LONG)
    assert [image.name for image in well.images()] == [f"vue-{n:02}" for n in range(MOST_IMAGES)]
    assert "40 images ; laissées de côté : 10." in well.notice.text
    well.take(files[:1])
    qtbot.waitUntil(lambda: "laissées de côté : 1." in well.notice.text, timeout=LONG)
    assert len(well.images()) == MOST_IMAGES


def test_they_go_where_they_fell_and_a_pasted_one_last(
    window: MainWindow, well: ImageWell, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.jpg").write_bytes(jpeg(40, 30))
    well.take([str(tmp_path / "a.jpg")])
    qtbot.waitUntil(lambda: idle(well) and len(well.images()) == 1, timeout=LONG)
    well.take([str(tmp_path / "b.jpg"), str(tmp_path / "c.jpg")], well._rows[0].key)
    pasted = QImage(50, 40, QImage.Format.Format_RGB32)
    pasted.fill(0)
    window.compose.form.languages.picture_given.emit(pasted)
    qtbot.waitUntil(lambda: len(well.images()) == 4, timeout=LONG)
    assert [image.name for image in well.images()] == ["b", "c", "a", "image"]


def test_what_was_given_for_another_announcement_does_not_come_into_this_one(
    window: MainWindow, well: ImageWell, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = tmp_path / "rue.jpg"
    photo.write_bytes(jpeg())
    well.take([str(photo), str(photo)])
    window.compose.form.title.setText("Un autre")
    window.compose.new()
    qtbot.waitUntil(lambda: window.compose.form.title.text() == "", timeout=LONG)
    before = len(well.images())
    well.take([str(photo)])
    qtbot.waitUntil(lambda: idle(well) and len(well.images()) > before, timeout=LONG)
    assert len(well.images()) == before + 1 == 1


def dialog(window: MainWindow, qtbot: QtBot) -> CropPicture:
    qtbot.waitUntil(lambda: window.findChild(CropPicture) is not None, timeout=LONG)
    shown = window.findChild(CropPicture)
    assert isinstance(shown, CropPicture)
    qtbot.waitUntil(lambda: not shown.area._pixels.isNull(), timeout=LONG)
    return shown


def test_a_part_is_chosen_seen_in_the_previews_kept_and_given_up_again(
    window: MainWindow, well: ImageWell, qtbot: QtBot, tmp_path: Path
) -> None:
    photo = tmp_path / "rue.jpg"
    photo.write_bytes(jpeg(800, 400))
    well.take([str(photo)])
    qtbot.waitUntil(lambda: idle(well) and len(well.images()) == 1, timeout=LONG)
    [row] = well._rows
    row.alt.setText("Une rue vide")
    whole = well.images()[0]
    window.compose.previews.set_chosen(["Site web"])
    row.crop.click()
    cropping = dialog(window, qtbot)
    fields = cropping.fields
    fields.shape.setCurrentText("1:1")
    fields.shape.activated.emit(fields.shape.currentIndex())
    assert (fields.wide.value(), fields.high.value(), fields.left.value()) == (400, 400, 200)
    fields.wide.setValue(300)
    fields.left.setValue(100)
    fields.across.setValue(25)
    assert "300 × 300 pixels" in cropping.size_shown.text()
    cropping.confirm()
    [part] = well.images()
    assert (part.width, part.height, part.focal) == (300, 300, (0.25, 0.5))
    assert part.alt == "Une rue vide"
    assert part.master == whole.sha256
    face = window.compose.previews.cards["Site web"].face
    qtbot.waitUntil(lambda: part.sha256 in face._pictures, timeout=LONG)
    assert face._pictures[part.sha256].size().toTuple() == (300, 300)
    qtbot.waitUntil(lambda: not row.focus.pixels.isNull(), timeout=LONG)
    window.compose.save_now()
    qtbot.waitUntil(lambda: not window.compose.autosave.dirty, timeout=LONG)
    row.crop.click()
    again = dialog(window, qtbot)
    assert again.area.cut.result() == part
    again.restore.click()
    assert not again.restore.isEnabled()
    again.confirm()
    assert well.images() == (whole,)


def test_the_dialog_says_what_channels_want(window: MainWindow) -> None:
    takers = {
        "Fiche Google": PictureLimits(smallest=(400, 300)),
        "Instagram": PictureLimits(narrowest=4 / 5, widest=1.91),
    }
    image = Image("a" * 64, "image/jpeg", 1000, 800, "Rue", name="rue")
    cropping = CropPicture(window._desk, image, takers, window)
    cropping.open()
    assert cropping.warning.text == ""
    fields = cropping.fields
    fields.wide.setValue(390)
    fields.high.setValue(780)
    assert "Fiche Google n'en prend pas de moins de 400 × 300" in cropping.warning.text
    assert "Instagram en coupera encore 38 %" in cropping.size_shown.text()
    fields.high.setValue(150)
    assert "Moins de 200 pixels" in cropping.warning.text
    fields.turn_right.click()
    fields.tilt.setValue(-3)
    shown = cropping.area.cut.result()
    assert shown.crop is not None
    assert (shown.crop.turns, shown.crop.tilt) == (1, -3.0)
    fields.centre.click()
    cropping.restore.click()
    assert cropping.area.cut.result() == image
    assert cropping.warning.text == ""
    cropping.reject()

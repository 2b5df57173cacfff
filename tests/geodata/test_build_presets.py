"""Presets are built from the file that is edited by hand, and mistakes in it are named."""

from pathlib import Path

import build_presets
import pytest

from mapapp.catalog.catalog import Catalog

ROOT = Path(__file__).resolve().parents[2]


def test_the_shipped_file_is_what_the_edited_one_gives(catalog: Catalog) -> None:
    content = build_presets.build_presets(ROOT / "geodata" / "presets.toml", catalog)
    assert content == (ROOT / "geodata" / "tables" / "presets.json").read_bytes()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("po-cn-rbtfl", "po-nobody"), "no source po-nobody"),
        (("chn-2025-10-no57", "chn-nothing"), "chn-nothing"),
        (("number = 1\n", "number = 12\n"), "no facts with the number 12"),
        (('stage = "magnets", year', 'stage = "mining", year'), "changes nothing"),
        (("cut = 0.5 }", "cut = 1.5 }"), "withheld must be within 0 to 1"),
        (('note = "Nos', 'notes = "Nos'), "unknown keys: notes"),
    ],
)
def test_a_preset_with_a_mistake_is_not_built(
    catalog: Catalog, tmp_path: Path, change: tuple[str, str], says: str
) -> None:
    text = (ROOT / "geodata" / "presets.toml").read_text(encoding="utf-8")
    first = text[: text.index("[[presets]]", text.index("[[presets.scenarios]]"))]
    assert change[0] in first
    path = tmp_path / "presets.toml"
    path.write_text(first.replace(change[0], change[1], 1), encoding="utf-8")
    with pytest.raises(build_presets.PresetError, match=rf"preset china-resumes: .*{says}"):
        build_presets.build_presets(path, catalog)

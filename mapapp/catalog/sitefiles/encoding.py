"""In which encoding a text file is written: found, named, and never guessed in silence."""

import codecs
import re
from typing import Final

from mapapp.catalog.sitefiles.limits import SiteFileError
from mapapp.phrases import marked, phrase

ENCODINGS: Final[dict[str, str]] = {
    "utf-8": "UTF-8",
    "utf-8-sig": marked("UTF-8 with a byte order mark"),
    "utf-16": "UTF-16",
    "utf-16-le": marked("UTF-16 (little endian)"),
    "utf-16-be": marked("UTF-16 (big endian)"),
    "cp1252": marked("Western European (Windows 1252)"),
    "latin-1": marked("Western European (Latin-1)"),
    "cp1250": marked("Central European (Windows 1250)"),
    "cp1251": marked("Cyrillic (Windows 1251)"),
    "gb18030": marked("Chinese (GBK)"),
    "big5": marked("Chinese (Big5)"),
    "shift_jis": marked("Japanese (Shift JIS)"),
    "euc_kr": marked("Korean (EUC-KR)"),
}
"""Encodings a user can choose, with their names on screen."""

SAMPLE_BYTES: Final = 262_144
_HIGH_RUNS: Final = re.compile(rb"[\x80-\xff]+")
_CP1252_HOLES: Final = frozenset(b"\x81\x8d\x8f\x90\x9d")
# Least lengths of evidence: below, a Western encoding is by far the likeliest.
_FEW: Final = 4


def detect_encoding(data: bytes, *, whole: bool, name: str = "The file") -> str:
    """Return the encoding of a text, as Python names it.

    Parameters
    ----------
    data
        The text's bytes, or its first ones.
    whole
        Whether that is all of it: otherwise a character cut off at the end is no fault.
    name
        The file's, for the sentence.

    Raises
    ------
    SiteFileError
        If it is no text: it has NUL bytes where no encoding puts them.
    """
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    bare = _utf16_without_mark(data)
    if bare:
        return bare
    if is_binary(data):
        message = phrase(
            "{name} is not text: it has bytes that no text has. Open it in the "
            "program that made it and save it as CSV or XLSX.",
            name=name,
        )
        raise SiteFileError(message)
    if is_utf8(data, whole=whole):
        return "utf-8"
    return _eight_bit(data)


def is_utf8(data: bytes, *, whole: bool) -> bool:
    """Whether bytes are UTF-8 throughout."""
    try:
        codecs.getincrementaldecoder("utf-8")("strict").decode(data, whole)
    except UnicodeDecodeError:
        return False
    return True


def is_binary(data: bytes) -> bool:
    """Whether bytes are no text: control characters that no text has, in number."""
    head = data[:8192]
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1a\x1b\0" for byte in head)
    return odd > len(head) / 50 or head.count(0) > len(head) / 10


def _utf16_without_mark(data: bytes) -> str:
    """Return UTF-16 where every other byte is NUL, as of a text in a Latin script."""
    head = data[:4096]
    half = len(head) // 2
    if half < 2:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


def _eight_bit(data: bytes) -> str:
    """Tell apart encodings without a mark, by the runs of bytes above 127."""
    runs = _HIGH_RUNS.findall(data[: 4 * SAMPLE_BYTES])
    high = sum(map(len, runs))
    paired = sum(len(run) for run in runs if len(run) % 2 == 0)
    if high >= _FEW and paired > 0.7 * high:
        east = _east_asian(data)
        if east:
            return east
    if high >= _FEW and _is_japanese(data):
        return "shift_jis"
    lone = sum(len(run) for run in runs if len(run) <= 2)
    if lone < 0.6 * high:
        # Words written wholly in high bytes: a script of its own.
        return _by_statistics(b"\n".join(_lines_with_high(data)))
    return "latin-1" if _CP1252_HOLES & set(b"".join(runs)) else "cp1252"


def _east_asian(data: bytes) -> str:
    """Return GBK, or another East Asian encoding where its characters are commoner."""
    sample = b"\n".join(_lines_with_high(data))
    best, score = "", 0.0
    for name in ("gb18030", "shift_jis", "euc_kr", "big5"):
        try:
            text = sample.decode(name, "strict")
        except UnicodeDecodeError:
            continue
        letters = [char for char in text if ord(char) > 127]
        usual = sum(_usual(char, name) for char in letters)
        found = usual / max(len(letters), 1)
        if found > score + 0.02:
            best, score = name, found
        # The lead bytes of Hangul are a part of those of Chinese: a text with no others is Korean.
        if name == "euc_kr" and found > 0.95 and len(letters) >= 2 * _FEW:
            return name
    return best if score > 0.7 else ""


def _is_japanese(data: bytes) -> bool:
    """Whether bytes are Shift JIS: full-width kana are, narrow ones would be Western letters."""
    try:
        text = b"\n".join(_lines_with_high(data)).decode("shift_jis", "strict")
    except UnicodeDecodeError:
        return False
    letters = [char for char in text if ord(char) > 127]
    kana = sum("\u3041" <= char <= "\u30ff" for char in letters)
    narrow = sum("\uff61" <= char <= "\uff9f" for char in letters)
    return len(letters) >= _FEW and kana >= 0.2 * len(letters) and narrow == 0


def _usual(char: str, encoding: str) -> bool:
    """Whether a character is one that texts in an encoding are made of."""
    if encoding == "euc_kr":
        return "가" <= char <= "힣"
    if encoding == "shift_jis":
        return "ぁ" <= char <= "ヿ"
    wanted = "gb2312" if encoding == "gb18030" else "big5"
    try:
        code = char.encode(wanted)
    except UnicodeEncodeError:
        return False
    # The common characters come first in both sets.
    return len(code) == 2 and (code[0] < 0xD8 if wanted == "gb2312" else code[0] < 0xC7)


def _lines_with_high(data: bytes) -> list[bytes]:
    lines = data[: 4 * SAMPLE_BYTES].splitlines()[:-1] or [data]
    return [line for line in lines if not line.isascii()][:400]


def _by_statistics(sample: bytes) -> str:
    """Return what the letters' frequencies say: Cyrillic, Central European or Western."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=["cp1251", "cp1250", "cp1252", "gb18030", "big5"]).best()
    found = best.encoding.replace("windows_", "cp") if best is not None else "cp1252"
    return found if found in ENCODINGS else "cp1252"

"""Reading and writing the file: whatever is in the way is a sentence, and nothing is lost."""

import errno
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from mapapp.scenario import document_text
from mapapp.scenario.document import Document
from mapapp.scenario.document_problems import DocumentError
from mapapp.scenario.document_text import read_document, write_document
from mapapp.scenario.scenario import Scenario

MADE_WITH = {"app_version": "0.1.0", "catalog_vintage": "2026-11"}
OLD = Document((Scenario(name="old"),))
NEW = Document((Scenario(name="new"),))
posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and links of POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with the old document in a folder of its own."""
    path = tmp_path / "plan.supplymap"
    write_document(path, OLD, **MADE_WITH)
    return path


def failing(code: int) -> Any:
    def fail(*_args: object, **_keywords: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


class TestReading:
    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "plan.supplymap is empty"),
            (b"{}\n\xff\xfe", "plan.supplymap is not UTF-8 text .line 2."),
            ("{}".encode("utf-16"), "is not UTF-8 text"),
            (b" " * 20_000_001, "larger than 20 MB"),
            (b"\0" * 100, "is not JSON: line 1, column 1"),
        ],
    )
    def test_what_is_no_text_of_ours_is_told(self, path: Path, content: bytes, words: str) -> None:
        path.write_bytes(content)
        with pytest.raises(DocumentError, match=words):
            read_document(path)

    def test_a_byte_order_mark_and_windows_line_ends_are_taken(self, path: Path) -> None:
        text = path.read_bytes()
        path.write_bytes(b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"))
        assert read_document(path) == OLD

    @pytest.mark.parametrize(
        ("name", "words"),
        [
            (".", "is a folder. Choose a file"),
            ("missing.supplymap", "There is no file .*missing.supplymap. Check"),
            ("no/such/folder.supplymap", "There is no file"),
            ("nul\0.supplymap", "cannot be read"),
            ("plan.supplymap/inside.supplymap", "cannot be read|There is no file"),
        ],
    )
    def test_what_cannot_be_opened_is_told(self, path: Path, name: str, words: str) -> None:
        with pytest.raises(DocumentError, match=words):
            read_document(path.parent / name)

    def test_what_may_not_be_read_is_told(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(Path, "open", failing(errno.EACCES))
        with pytest.raises(DocumentError, match=r"may not be read\. Change its permissions"):
            read_document(path)


class TestWriting:
    def test_the_file_has_line_feeds_and_ends_with_one(self, path: Path) -> None:
        data = path.read_bytes()
        assert b"\r" not in data
        assert data.endswith(b"}\n")
        assert not data.startswith(b"\xef\xbb\xbf")

    @pytest.mark.parametrize("step", ["open", "replace", "fsync", "chmod"])
    @pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EIO])
    def test_a_failed_write_leaves_the_old_file_and_nothing_else(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int
    ) -> None:
        before = path.read_bytes()
        with monkeypatch.context() as patched:
            patched.setattr(os if step == "fsync" else Path, step, failing(code))
            words = f"cannot be written: {os.strerror(code).lower()}"
            with pytest.raises(DocumentError, match=words):
                write_document(path, NEW, **MADE_WITH)
        assert path.read_bytes() == before
        assert list(path.parent.iterdir()) == [path]

    def test_an_interruption_leaves_the_old_file_and_nothing_else(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupt(_handle: int) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            write_document(path, NEW, **MADE_WITH)
        assert read_document(path) == OLD
        assert list(path.parent.iterdir()) == [path]

    def test_what_cannot_be_stored_does_not_touch_the_old_file(self, path: Path) -> None:
        with pytest.raises(DocumentError, match="The document to be saved, scenarios 1, name"):
            write_document(path, Document((Scenario(name="\udfff"),)), **MADE_WITH)
        assert read_document(path) == OLD

    def test_what_would_be_too_large_to_open_is_not_written(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(document_text, "MOST_BYTES", 2_000_000)
        large = Document((Scenario(note="x" * 2_000_000),))
        with pytest.raises(DocumentError, match="larger than 2 MB and could not be opened again"):
            write_document(path, large, **MADE_WITH)
        assert read_document(path) == OLD

    def test_the_bytes_are_on_the_disk_before_the_name_is(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        order: list[str] = []
        fsync, replace = os.fsync, Path.replace
        monkeypatch.setattr(os, "fsync", lambda handle: (order.append("fsync"), fsync(handle)))

        def noted(self: Path, target: Path) -> Path:
            order.append("replace")
            return replace(self, target)

        monkeypatch.setattr(Path, "replace", noted)
        write_document(path, NEW, **MADE_WITH)
        assert order == ["fsync", "replace"]

    @posix
    @pytest.mark.parametrize("mode", [0o600, 0o664, 0o640])
    def test_permissions_are_kept(self, path: Path, mode: int) -> None:
        path.chmod(mode)
        write_document(path, NEW, **MADE_WITH)
        assert path.stat().st_mode & 0o777 == mode
        assert read_document(path) == NEW

    @posix
    def test_a_new_file_has_the_permissions_the_user_gives_new_files(self, tmp_path: Path) -> None:
        mask = os.umask(0o027)
        try:
            write_document(tmp_path / "new.supplymap", NEW, **MADE_WITH)
        finally:
            os.umask(mask)
        assert (tmp_path / "new.supplymap").stat().st_mode & 0o777 == 0o640

    @posix
    def test_a_link_stays_a_link(self, path: Path) -> None:
        link = path.with_name("link.supplymap")
        link.symlink_to(path.name)
        write_document(link, NEW, **MADE_WITH)
        assert link.is_symlink()
        assert read_document(path) == NEW
        loop = path.with_name("loop.supplymap")
        loop.symlink_to(loop.name)
        with pytest.raises(DocumentError, match="cannot be written"):
            write_document(loop, NEW, **MADE_WITH)

    def test_a_protected_file_is_not_replaced(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # Asked, not tried: an administrator may write everywhere.
        monkeypatch.setattr(os, "access", lambda *_: False)
        with pytest.raises(DocumentError, match="write-protected"):
            write_document(path, NEW, **MADE_WITH)
        assert read_document(path) == OLD

    @pytest.mark.parametrize(
        ("name", "words"),
        [
            ("plan.png", "plan.png does not end in .supplymap"),
            ("plan", "plan does not end in .supplymap"),
            ("no/such/plan.supplymap", "There is no folder .*such. Choose a folder"),
            ("folder.supplymap", "folder.supplymap is a folder"),
            ("plan.supplymap/plan.supplymap", "There is no folder"),
            ("nul\0.supplymap", "cannot be written"),
            (f"{'long' * 100}.supplymap", "cannot be written"),
        ],
    )
    def test_a_place_that_does_not_do_is_told(self, path: Path, name: str, words: str) -> None:
        (path.parent / "folder.supplymap").mkdir()
        with pytest.raises(DocumentError, match=words):
            write_document(path.parent / name, NEW, **MADE_WITH)
        assert read_document(path) == OLD
        assert len(list(path.parent.iterdir())) == 2

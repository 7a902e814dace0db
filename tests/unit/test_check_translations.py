"""`make check` finds a sentence without its translation, with the real lupdate."""

from pathlib import Path

import pytest

from scripts.check_translations import main

QML = 'import QtQuick\nItem {{ property string words: qsTr("{}"); property string count: qsTr("%n places", "", 2) }}\n'
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context><name>Page</name>
<message><source>{source}</source><translation{state}>{words}</translation></message>
<message numerus="yes"><source>%n places</source>
<translation><numerusform>{plural}</numerusform></translation></message>
</context>
</TS>
"""


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({}, ""),
        ({"source": "Hallo"}, "no longer used: 'Hallo'"),
        ({"source": "Hallo"}, "new, run lupdate: 'Hello'"),
        ({"words": ""}, "not translated: 'Hello'"),
        ({"state": ' type="unfinished"'}, "not translated: 'Hello'"),
        ({"plural": ""}, "not translated: '%n places'"),
    ],
)
def test_each_sentence_of_each_language_must_be_finished(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], change: dict[str, str], fault: str
) -> None:
    (tmp_path / "qml").mkdir()
    (tmp_path / "i18n").mkdir()
    (tmp_path / "qml" / "Page.qml").write_text(QML.format("Hello"), "utf-8")
    words = {"source": "Hello", "words": "Xin chào", "state": "", "plural": "%n nơi"} | change
    (tmp_path / "i18n" / "madang_vi.ts").write_text(CATALOGUE.format(**words), "utf-8")
    assert main(tmp_path) == (1 if fault else 0)
    assert fault in capfd.readouterr().out


def test_the_staff_page_is_wanted_in_korean_only(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "qml").mkdir()
    (tmp_path / "i18n").mkdir()
    (tmp_path / "qml" / "StaffPage.qml").write_text(QML.format("Hello"), "utf-8")
    empty = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}"></TS>\n'
    (tmp_path / "i18n" / "madang_vi.ts").write_text(empty.format("vi_VN"), "utf-8")
    assert main(tmp_path) == 0
    (tmp_path / "qml" / "StaffSheet.qml").write_text(QML.format("For visitors"), "utf-8")
    assert main(tmp_path) == 1
    (tmp_path / "qml" / "StaffSheet.qml").unlink()
    (tmp_path / "i18n" / "madang_ko.ts").write_text(empty.format("ko_KR"), "utf-8")
    assert main(tmp_path) == 1
    assert "madang_ko.ts: new, run lupdate: 'Hello'" in capfd.readouterr().out


def test_without_any_language_there_is_nothing_to_check(tmp_path: Path) -> None:
    assert main(tmp_path) == 0

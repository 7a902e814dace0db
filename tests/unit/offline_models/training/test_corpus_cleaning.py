"""What of a programme's message is language."""

import pytest

from offline_models.training.cleaning import is_language, is_translation, plain
from offline_models.training.groups import text


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("_Open the file", "Open the file"),
        ("Sa&ve", "Save"),
        ("저장(_S)", "저장"),
        ("保存(~S)…", "保存…"),
        ("<b>Ready</b> to\nprint", "Ready to print"),
        ("100%% done", "100% done"),
        ("this & that", "this & that"),
    ],
)
def test_shortcut_keys_and_markup_are_taken_away(message: str, shown: str) -> None:
    assert plain(message) == shown


@pytest.mark.parametrize(
    ("message", "tag"),
    [
        ("Save the file", "ko"),  # untranslated
        ("файлни сақлаш", "uz"),  # Uzbek in Cyrillic letters
        ("保存文件", "ru"),
        ("file_name_max", "en"),
        ("if (x == y) { z }", "en"),
        ("https://example.org/help", "en"),
        ("%s %d", "en"),
        ("=====", "en"),
    ],
)
def test_code_and_other_scripts_are_no_language(message: str, tag: str) -> None:
    assert not is_language(text(message, tag), tag)


@pytest.mark.parametrize(
    ("message", "tag"),
    [
        ("파일을 저장하시겠습니까?", "ko"),
        ("ឯកសារនេះមិនអាចបើកបានទេ", "km"),
        ("ဖိုင်ကို သိမ်းမည်လား", "my"),
        ("ගොනුව සුරකින්න", "si"),
        ("فائل محفوظ کریں", "ur"),
        ("ファイルを保存しますか？", "ja"),
        ("Faylni saqlash", "uz"),
        ("%s оролцогч", "mn"),
    ],
)
def test_sentences_of_every_script_are_language(message: str, tag: str) -> None:
    assert is_language(text(message, tag), tag)


def test_copied_or_overlong_texts_are_no_translation() -> None:
    english = text("Save the file now", "en")
    assert not is_translation(english, text("Save the file now", "id"))
    assert not is_translation(english, text("Simpan " * 40, "id"))
    assert is_translation(english, text("Simpan berkas sekarang", "id"))

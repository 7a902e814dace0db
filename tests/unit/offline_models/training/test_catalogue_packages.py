"""Message catalogues read out of Debian packages, which the tests build themselves."""

import io
import json
import lzma
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from offline_models.training.corpus import catalogue_groups
from offline_models.training.debian_packages import messages
from offline_models.training.parallel import declaration, tables

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs Debian's dpkg-deb to make a package")


def _catalogue(locale: str, translations: dict[str, str]) -> bytes:
    catalogue = Catalog(locale)
    for english, other in translations.items():
        catalogue.add(english, other)
    file = io.BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


def _package(folder: Path, name: str, files: dict[str, bytes]) -> Path:
    root = folder / name
    (root / "DEBIAN").mkdir(parents=True)
    (root / "DEBIAN/control").write_text(
        f"Package: {name}\nVersion: 1\nArchitecture: all\nMaintainer: A <a@example.org>\nDescription: test\n"
    )
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    package = folder / f"{name}_1_all.deb"
    subprocess.run(["dpkg-deb", "--build", "--root-owner-group", root, package], check=True, capture_output=True)
    return package


def _gettext(tag: str) -> str:
    return f"usr/share/locale/{tag}/LC_MESSAGES/paint.mo"


def test_catalogues_of_a_package_become_groups_of_clean_sentences(tmp_path: Path) -> None:
    package = _package(
        tmp_path,
        "paint",
        {
            _gettext("ko"): _catalogue("ko", {"_Save the picture %s": "그림 %s 저장(_S)", "a_b_c = 1": "a_b_c = 1"}),
            _gettext("zh_CN"): _catalogue("zh_CN", {"_Save the picture %s": "保存图片 %s(_S)"}),
            _gettext("de"): _catalogue("de", {"_Save the picture %s": "Bild %s speichern"}),
        },
    )
    [group] = catalogue_groups([package])
    assert group.origin == "catalogue/paint"
    assert {tag: one.template for tag, one in group.texts.items()} == {
        "en": "Save the picture ⟦1⟧",
        "ko": "그림 ⟦1⟧ 저장",
        "zh": "保存图片 ⟦1⟧",
    }


def test_the_most_frequent_translation_wins(tmp_path: Path) -> None:
    packages = [
        _package(tmp_path, f"paint{number}", {_gettext("vi"): _catalogue("vi", {"Print the page": vietnamese})})
        for number, vietnamese in enumerate(("In trang này", "In trang", "In trang"))
    ]
    [group] = catalogue_groups(packages)
    assert group.texts["vi"].written == "In trang"


def test_a_programme_and_its_language_packages_belong_together(tmp_path: Path) -> None:
    def archive(tag: str, saved: str) -> bytes:
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as pack:
            pack.writestr(f"localization/{tag}/browser/main.ftl", f"saved = {saved}\n    .accesskey = S\n")
            pack.writestr(f"chrome/{tag}/locale/{tag}/global/x.properties", f"# note\nmany = {saved} %S\n")
        return file.getvalue()

    pytest.importorskip("fluent.syntax", reason="needs the training environment's parser of Fluent")
    english = _package(tmp_path, "web", {"usr/lib/web/omni.ja": archive("en-US", "The page was saved")})
    khmer = _package(tmp_path, "web-l10n-km", {"usr/lib/web/km.xpi": archive("km", "ទំព័រត្រូវបានរក្សាទុក")})
    groups = {group.texts["en"].template: group.texts["km"].template for group in catalogue_groups([english, khmer])}
    assert groups == {
        "The page was saved": "ទំព័រត្រូវបានរក្សាទុក",
        "The page was saved ⟦1⟧": "ទំព័រត្រូវបានរក្សាទុក ⟦1⟧",
    }


def test_a_damaged_catalogue_costs_only_itself(tmp_path: Path) -> None:
    package = _package(
        tmp_path,
        "paint",
        {_gettext("ko"): b"no catalogue", _gettext("vi"): _catalogue("vi", {"Print the page": "In trang"})},
    )
    found = messages(package)
    assert set(found) == {"en", "vi"}


def test_wiki_messages_are_read_by_folder_and_key(tmp_path: Path) -> None:
    def table(message: str) -> bytes:
        return json.dumps({"@metadata": {"authors": []}, "saved": message}).encode()

    package = _package(
        tmp_path,
        "wiki",
        {
            "usr/share/wiki/a/i18n/en.json": table("The page was saved"),
            "usr/share/wiki/a/i18n/zh-hans.json": table("页面已保存"),
            "usr/share/wiki/b/i18n/mn.json": table("Хуудас хадгалагдлаа"),
        },
    )
    [group] = catalogue_groups([package])
    assert {tag: one.written for tag, one in group.texts.items()} == {"en": "The page was saved", "zh": "页面已保存"}


def test_tables_are_joined_by_their_english_sentence(tmp_path: Path) -> None:
    for code, other in (("tl", "may lagnat"), ("km", "មានគ្រុនក្តៅ")):
        with lzma.open(tmp_path / f"en-{code}.tsv.xz", "wt", encoding="utf-8") as lines:
            lines.write(f"id\ten\t{code}\n1\twith a fever\t{other}\n")
    [group] = tables(tmp_path)
    assert {tag: one.written for tag, one in group.texts.items()} == {
        "en": "with a fever",
        "fil": "may lagnat",
        "km": "មានគ្រុនក្តៅ",
    }


def test_an_article_divided_otherwise_is_left_out(tmp_path: Path) -> None:
    def page(*articles: tuple[str, ...]) -> str:
        return "".join("<h2>n</h2>" + "".join(f"<p>{one}</p>" for one in article) for article in articles)

    (tmp_path / "eng.html").write_text(page(("Everyone is free.",), ("One.", "Two.")), "utf-8")
    (tmp_path / "kor.html").write_text(page(("모두 자유롭다.",), ("하나와 둘.",)), "utf-8")
    groups = list(declaration(tmp_path))
    assert [set(group.texts) for group in groups] == [{"en", "ko"}, {"en"}, {"en"}]

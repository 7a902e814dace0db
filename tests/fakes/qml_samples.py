"""Sample data for the pages: the starter content, and what a visitor may have said."""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from ui.viewmodels.rows import Rows

STARTER = Path(__file__).resolve().parents[2] / "kiosk" / "content" / "starter"
ANSWERS = ("R-12", "L-01", "R-01", "L-08", "R-03", "Y-01", "E-07")
HEARD = {
    "en": "I moved to a new house last week and I do not know who I have to tell about it",
    "ko": "지난주에 이사했는데 어디에 신고해야 하는지 모르겠어요",
    "zh": "我上个星期搬家了，不知道要告诉谁",
    "vi": "Tuần trước tôi mới chuyển nhà, không biết phải báo cho ai",
    "km": "សប្តាហ៍មុនខ្ញុំបានប្តូរផ្ទះ ខ្ញុំមិនដឹងថាត្រូវប្រាប់នរណាទេ",
    "ur": "میں نے پچھلے ہفتے گھر بدلا ہے، مجھے کس کو بتانا ہے؟",
}
ALTERNATIVES = {
    "en": ["I moved to a new horse", "I lost my new house key"],
    "ko": ["지난주에 이사 갔는데", "이사 비용을 알고 싶어요"],
    "zh": ["我上个星期搬价了", "我想知道搬家费"],
    "vi": ["Tôi mới chuyển việc", "Tôi muốn chuyển tiền"],
    "km": ["ខ្ញុំបានប្តូរការងារ", "ខ្ញុំចង់ផ្ញើប្រាក់"],
    "ur": ["میں نے نوکری بدلی ہے", "میرا گھر کرائے کا ہے"],
}
URDU = {
    "details": "اپنے رہائشی کارڈ کے ساتھ کمیونٹی سینٹر یا امیگریشن دفتر جائیں۔",
    "bring": ["رہائشی کارڈ", "کرایہ نامہ"],
}
"""What the starter content does not have in Urdu."""


@cache
def document(path: str) -> Any:
    """Return a document of the starter content, read once: not to be changed."""
    return json.loads((STARTER / path).read_text("utf-8"))


def pack() -> Any:
    """Return the starter content's pack."""
    return document("pack.json")


def languages() -> list[dict[str, Any]]:
    """Return rows of all languages of the starter pack."""
    found = [document(f"languages/{file.name}") for file in sorted((STARTER / "languages").glob("*.json"))]
    return [
        {
            "tag": row["tag"],
            "name": row["name"],
            "nameEn": row["name_en"],
            "greeting": row["greeting"],
            "fontName": row["font"],
            "rightToLeft": row["direction"] == "rtl",
            "canHear": row["recognizer"] is not None,
            "canSpeak": row["voice"] is not None,
            "drafted": True,
            "spoken": False,
        }
        for row in found
    ]


TYPEFACES = {row["tag"]: row["fontName"] for row in languages()}
for _tag, _text in document("faq/R-12.json")["texts"].items():
    HEARD.setdefault(_tag, _text["question"])
    ALTERNATIVES.setdefault(_tag, [])


def text_of(answer_id: str, tag: str) -> Any:
    """Return the sample text of an answer in a language."""
    text = document(f"faq/{answer_id}.json")["texts"][tag]
    return text | URDU if tag == "ur" else text


def cards(tag: str, ids: Sequence[str] = ANSWERS) -> list[dict[str, Any]]:
    """Return rows of question cards."""
    texts = [(answer_id, text_of(answer_id, tag)) for answer_id in ids]
    return [{"answerId": answer_id, "question": t["question"], "shortText": t["short"]} for answer_id, t in texts]


def only_in(languages: Sequence[str], tag: str) -> str:
    """Return the common languages of a line that does not speak the visitor's."""
    names = {"en": "English", "ko": "한국어"}
    return "" if tag in (languages or [tag]) else ", ".join(names[each] for each in names if each in languages)


def hotlines(tag: str, numbers: Sequence[str]) -> list[dict[str, Any]]:
    """Return rows of hotlines."""
    known = {line["id"]: line for line in pack()["hotlines"]}
    return [
        {
            "number": known[number]["number"],
            "name": known[number]["name"][tag],
            "hours": known[number]["hours"][tag],
            "alwaysOpen": known[number]["always_open"],
            "onlyIn": only_in(known[number]["languages"], tag),
        }
        for number in numbers
    ]


def rows(roles: Sequence[str], values: Sequence[dict[str, Any]] = ()) -> Rows:
    """Return a list model."""
    model = Rows(roles)
    model.fill(values)
    return model


def code_rows(side: int = 57) -> list[str]:
    """Return something that looks like a QR code; it says nothing."""
    return ["".join("1" if (x * y + x * 3 + y * 7) % 5 < 2 else "0" for x in range(side)) for y in range(side)]

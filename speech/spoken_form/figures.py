"""Figures, symbols and addresses as they are said; what the voices read rightly themselves stays as it is."""

import re
from collections.abc import Collection
from datetime import date

from babel.dates import format_date

from speech.spoken_form.words import Words

_ADDRESS = re.compile(
    r"(?<![A-Za-z\d])(?P<sure>https?://(?:www\.)?|www\.|[A-Za-z\d.+_-]+@)?([A-Za-z\d][A-Za-z\d-]*)(?:\.[a-z\d-]+)*"
    r"\.(?(sure)[a-z]{2,}|(?:ai|app|com|edu|gov|info|int|io|kr|net|org|site))(?![A-Za-z\d])"
    r"(?:/(?:[!-~]*[A-Za-z\d/=])?)?"
)
"""A name with `@`, `www.` or `https://`, or one that ends as addresses do: where a space after a full stop is missing,
two sentences are none. Its second group is the name that is said."""
_BRACKETED_ADDRESS = re.compile(rf"\s*[(（]\s*{_ADDRESS.pattern}\s*[)）]")
_DATE = re.compile(r"(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!-?\d)")
_TIME = re.compile(r"(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?!\d|:)")
_PHONE = re.compile(r"(?<![\d.,-])(?:\+\d{1,3}[- ])?(?:0\d{1,2}-\d{3,4}(?:-\d{4})?|\d{4}-\d{4})(?!-?\d)")
_YEARS = re.compile(r"(?:19|20)\d\d-(?:19|20)\d\d")
_SHORT_NUMBER = re.compile(r"(?<![\d.,:-])\d{3,4}(?![\d:]|[.,]\d|\s?%)")
_CODE = re.compile(r"(?<![A-Za-z\d])([A-Z])-(\d{1,2})(?:-(\d{1,2}))?(?!\d)")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_RANGE = re.compile(r"(?<![\d-])(\d+(?:\.\d+)?)\s?([-–—~〜～])\s?(\d+(?:\.\d+)?)(?!-?\d)")
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")
_PERCENT = re.compile(r"(\d+(?:\.\d+)?)\s?[%％]")
_BY = re.compile(r"(?<=[\d\w])\s?×\s?(?=\d)")
_WON_SIGN = re.compile(r"₩\s?(\d+)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CAPITALS = re.compile(r"(?<![A-Za-z])[A-Z]+(?![A-Za-z])")
_AFTER_FIGURE = re.compile(r"(?<=\d)-(?=[^\W\d_])")
_SYMBOLS = re.compile(r"\s*[/→⇒·・|*_•]+\s*|\s[–—-]\s|\s*[()（）\[\]「」『』«»“”\"]+\s*")


def say_figures(text: str, words: Words, numbers: Collection[str]) -> str:
    """Return a sentence with its figures and symbols as they are said.

    numbers: short phone numbers (1345) that are said digit by digit; longer ones are known by their form.
    """
    text = _ADDRESS.sub(r"\2", _BRACKETED_ADDRESS.sub("", text))
    text = _TIME.sub(lambda found: _time(found, words), text)
    text = _PHONE.sub(lambda found: found[0] if _YEARS.fullmatch(found[0]) else digits(found[0], words), text)
    text = _SHORT_NUMBER.sub(lambda found: digits(found[0], words) if found[0] in numbers else found[0], text)
    text = _CODE.sub(lambda found: " ".join(filter(None, found.groups())), text)
    text = _WON_SIGN.sub(r"\1 won", _THOUSANDS.sub("", text))
    text = _RANGE.sub(lambda found: _range(found, words), text)
    text = _PERCENT.sub(lambda found: words.percent.format(found[1]), text)
    text = _DECIMAL.sub(words.point, text)
    return _symbols(text, words)


def digits(number: str, words: Words) -> str:
    """Return a phone number digit by digit, with a small pause between its groups."""
    groups = re.findall(r"\d+", number)
    said = words.pause.join(" ".join(words.digits[int(d)] if words.digits else d for d in group) for group in groups)
    return words.apart + said + words.apart


def say_dates(text: str, tag: str) -> str:
    """Return a text with its ISO dates as the language writes them in full."""
    return _DATE.sub(lambda found: _date(found, tag), text)


def _date(found: re.Match[str], tag: str) -> str:
    try:
        day = date(*map(int, found.groups()))
    except ValueError:
        return found[0]
    written = " ".join(format_date(day, "long", locale=tag).split())
    return written.replace(" г.", " года").replace("ค.ศ. ", "")


def _time(found: re.Match[str], words: Words) -> str:
    hour, minute = int(found[1]), int(found[2])
    fields = {"h": hour, "h12": (hour - 1) % 12 + 1, "m": minute, "half": ("AM", "PM")[hour % 24 // 12]}
    return (words.minute if minute else words.hour).format(**fields)


def _range(found: re.Match[str], words: Words) -> str:
    # With a hyphen a falling pair is a number of a house (110-1); with other signs it may be December to February.
    falling = found[2] == "-" and float(found[3]) < float(found[1])
    return (words.hyphen if falling else words.range).format(found[1], found[3])


def _symbols(text: str, words: Words) -> str:
    if words.won:
        text = re.sub(r"\bwon\b", words.won, text)
    text = re.sub(r"㎡|(?<=\d)\s?m[²2]\b", f" {words.square_metre}", text)
    text = re.sub(r"\s?&\s?", f" {words.conjunction} ", text)
    text = _BY.sub(f" {words.by} ", text)
    text = _CAMEL.sub(" ", text)
    text = _CAPITALS.sub(lambda found: _spell(found[0], words), text)
    text = _AFTER_FIGURE.sub(" ", text)
    text = _SYMBOLS.sub(words.pause, text)
    return _tidy(text)


def _spell(capitals: str, words: Words) -> str:
    if words.letters:
        names = words.letters.split()
        return " ".join(names[ord(letter) - ord("A")] for letter in capitals)
    return " ".join(capitals) if capitals in words.spelled else capitals


def _tidy(text: str) -> str:
    """Return a text without the doubled pauses and spaces that rewriting leaves."""
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+(?=[,.;:!?。、，।۔؟])", "", text)
    text = re.sub(r"[,;:،、，]+(?=[,.;:!?。、，।۔؟])", "", text)
    return text.strip(" ,、，")

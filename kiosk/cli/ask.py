"""`madang ask`: the visitor's way without a screen."""

import argparse
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk.cli.batch import read_batch
from kiosk.cli.output import milliseconds, say
from kiosk.composition import House, open_house
from kiosk.domain.answer import HotlineLine
from kiosk.domain.bidi import bare
from kiosk.domain.decision import Decision
from kiosk.domain.hearing import Hypothesis
from kiosk.errors import MadangError, UsageError
from kiosk.services.ask import typed


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--language", help="BCP-47 tag of the question, e.g. en")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--text", help="the question in words")
    source.add_argument("--audio", type=Path, help="a WAV or FLAC recording of the question")
    parser.add_argument("--why", action="store_true", help="show the phrasings that decided")
    source.add_argument("--batch", type=Path, help="tab-separated file with id, language and text or audio")


def run(arguments: argparse.Namespace) -> int:
    """Ask one question, or a batch of them."""
    house = open_house()
    if arguments.batch:
        return _batch(house, arguments.batch)
    if not arguments.language:
        raise UsageError("Say the question's language with --language.")
    row = {"id": "", "language": arguments.language, "text": arguments.text or "", "audio": str(arguments.audio or "")}
    record = ask(house, row, spoken=arguments.audio is not None)
    if arguments.why:
        record["why"] = _why(house, record)
    say(record, _in_words(record), as_json=arguments.json)
    return 0


def _batch(house: House, file: Path) -> int:
    failed = 0
    for row in read_batch(file, ("language",), ("text", "audio")):
        passed_on = {name: value for name, value in row.items() if name not in ("language", "text", "audio")}
        try:
            record = ask(house, row, spoken=bool(row.get("audio")))
            say({**passed_on, **record}, "", as_json=True)
        except MadangError as error:
            failed += 1
            say({**passed_on, "language": row["language"], "error": error.as_json()}, "", as_json=True)
    return 1 if failed else 0


def ask(house: House, row: dict[str, str], *, spoken: bool) -> dict[str, Any]:
    """Return the record of one question. Raises MadangError."""
    tag = row["language"]
    house.check_language(tag)
    started = time.perf_counter()
    heard = _hear(house, tag, Path(row["audio"])) if spoken else (typed(row.get("text", "")),)
    understood = time.perf_counter()
    decision = house.services.ask.decide(tag, heard)
    decided = time.perf_counter()
    answer, hotlines = _reply(house, tag, decision)
    ended = time.perf_counter()
    return {
        "id": row.get("id", ""),
        "language": tag,
        "heard": [{"text": h.text, "engine": h.engine, "score": round(h.score, 4)} for h in heard],
        "decision": decision.kind,
        "reason": decision.reason,
        "candidates": [{"id": c.id, "score": round(c.score, 4)} for c in decision.candidates],
        "other_language": decision.other_language,
        "answer": answer,
        "hotlines": [{"id": h.id, "number": h.number, "name": h.name} for h in hotlines],
        "ms": {
            "hear": milliseconds(understood - started),
            "decide": milliseconds(decided - understood),
            "answer": milliseconds(ended - decided),
        },
    }


def _why(house: House, record: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what decided about the best guess: phrasings, how like each is, how much it speaks for its document."""
    if not record["heard"]:
        return []
    matches = house.services.ask.why(record["language"], record["heard"][0]["text"])
    return [
        {"id": m.id, "phrase": m.phrase, "likeness": round(m.likeness, 3), "weight": round(m.weight, 3)}
        for m in matches
    ]


def _hear(house: House, tag: str, audio: Path) -> tuple[Hypothesis, ...]:
    return house.services.hearing.file(tag, audio).hypotheses


def _reply(house: House, tag: str, decision: Decision) -> tuple[dict[str, Any] | None, Sequence[HotlineLine]]:
    answers = house.services.answers
    if decision.kind == "emergency":
        advice = answers.emergency(decision.candidates[0].id, tag)
        return {
            "language": advice.language,
            "text": bare(advice.advice),
            "translated": False,
            "reviewed": False,
        }, advice.hotlines
    if decision.kind == "answer":
        best = decision.candidates[0].id
        found = answers.translated(best, tag) or answers.answer(best, tag)
        reply = {
            "language": found.language,
            "text": bare(found.short),
            "translated": found.translated,
            "reviewed": found.reviewed,
        }
        return reply, found.hotlines
    return None, answers.help_lines(tag)


def _in_words(record: dict[str, Any]) -> str:
    lines = [f"I heard: {record['heard'][0]['text']}" if record["heard"] else "I did not hear anything."]
    if record["answer"]:
        lines.append(f"[{record['decision']} {record['candidates'][0]['id']}] {record['answer']['text']}")
    elif record["decision"] == "choose":
        lines.append("Did you mean: " + ", ".join(c["id"] for c in record["candidates"]))
    else:
        lines.append("I do not know this. Please ask the staff.")
    if record["other_language"]:
        lines.append(f"The question seems to be in {record['other_language']}.")
    lines += [f"{h['number']}  {h['name']}" for h in record["hotlines"]]
    lines += [
        f"{m['weight']:+.2f} {m['id']}: {m['phrase']} (likeness {m['likeness']:.2f})" for m in record.get("why", [])
    ]
    return "\n".join(lines)

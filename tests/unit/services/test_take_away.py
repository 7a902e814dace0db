"""Taking an answer along: on paper and on the phone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.answer import Answer, HotlineLine
from kiosk.errors import PrintingError
from kiosk.printing.labels import labels_of
from kiosk.printing.qr import QrCodes
from kiosk.services.print_queue import LAST_PAGE_SECONDS, PrintQueue
from kiosk.services.qr_text import ELLIPSIS, answer_text, calls, cut, emergency_text
from kiosk.services.take_away import MOST_CODES, TakeAway
from tests.fakes.clock import StillClock
from tests.fakes.printing import (
    FakePrinter,
    FakeRenderer,
    FakeSheets,
    make_advice,
    make_answer,
    make_hotline,
    make_language,
)

ENGLISH = labels_of("en")


def make_take_away(
    printer: FakePrinter, receipts: FakePrinter | None = None
) -> tuple[TakeAway, FakeRenderer, StillClock]:
    """Return the service with fakes and real QR codes."""
    pages, clock = FakeRenderer(), StillClock()
    queue = PrintQueue(printer, receipts, clock=clock, sleep=clock.sleep)
    return TakeAway(pages, queue, QrCodes(), clock, labels_of, sheets=FakeSheets()), pages, clock


def limit(size: int) -> Callable[[str], bool]:
    """Return what tells whether a text has at most so many bytes."""
    return lambda text: len(text.encode()) <= size


# ---- paper


def test_an_answer_is_printed_and_followed_to_its_end() -> None:
    printer = FakePrinter()
    take_away, pages, _ = make_take_away(printer)
    job_id = take_away.print_answer(make_answer(), make_language("en"))
    assert pages.pages[0].startswith("answer R-12 en 2026-11-21 qr=")
    assert printer.documents[0].startswith(b"%PDF")
    steps = list(take_away.follow(job_id))
    assert [step.job.status for step in steps] == ["waiting", "printing", "done"]
    assert [step.needs_person for step in steps] == [False, False, False]
    assert steps[-1].ended


def test_no_paper_is_told_until_it_was_filled_in() -> None:
    printer = FakePrinter()
    take_away, _, _ = make_take_away(printer)
    job_id = take_away.print_emergency(make_advice(), make_language("en"))
    seen = []
    for step in take_away.follow(job_id):
        seen.append((step.job.status, step.reasons, step.needs_person))
        printer.trouble = ("media-empty",) if len(seen) == 1 else ()
    assert seen == [
        ("waiting", (), False),
        ("waiting", ("media-empty",), True),
        ("printing", (), False),
        ("done", (), False),
    ]


def test_following_ends_after_a_time() -> None:
    printer = FakePrinter(course=("waiting",))
    take_away, _, clock = make_take_away(printer)
    job_id = take_away.print_pdf(b"%PDF-1.7")
    assert [step.ended for step in take_away.follow(job_id, seconds=10)] == [False]
    assert 9 < clock.seconds < 12


def test_a_failed_page_needs_somebody() -> None:
    take_away, _, _ = make_take_away(FakePrinter(course=("printing", "failed")))
    job_id = take_away.print_pdf(b"%PDF-1.7")
    last = list(take_away.follow(job_id))[-1]
    assert (last.ended, last.needs_person) == (True, True)


def test_without_a_printer_nothing_is_taken() -> None:
    take_away, _, _ = make_take_away(FakePrinter(present=False))
    assert take_away.printer_state().needs_person
    with pytest.raises(PrintingError) as caught:
        take_away.print_answer(make_answer(), make_language("en"))
    assert caught.value.code == "printer-missing"


def test_answers_go_to_the_receipt_printer_where_there_is_one_and_forms_to_the_other() -> None:
    printer, receipts = FakePrinter(), FakePrinter()
    take_away, pages, _ = make_take_away(printer, receipts)
    take_away.print_answer(make_answer(), make_language("en"))
    take_away.print_emergency(make_advice(), make_language("en"))
    take_away.print_pdf(b"%PDF-form")
    assert [page.split()[0] for page in pages.pages] == ["receipt", "receipt"]
    assert printer.documents == [b"%PDF-form"]
    assert receipts.documents[0].startswith(b"%PDF-fake receipt R-12")


def test_a_cancelled_page_has_ended_without_trouble() -> None:
    take_away, _, _ = make_take_away(FakePrinter())
    job_id = take_away.print_pdf(b"%PDF-1.7")
    take_away.cancel(job_id)
    step = take_away.progress(job_id)
    assert (step.job.status, step.ended, step.reasons) == ("cancelled", True, ())


def test_a_page_that_is_coming_out_may_come_out_before_the_queue_is_emptied(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = FakePrinter()
    take_away, _, _ = make_take_away(printer)
    job_id = take_away.print_pdf(b"%PDF-1.7")
    seen: list[str] = []
    monkeypatch.setattr(printer, "purge", lambda: seen.append(printer.job(job_id).status))
    take_away.wipe()
    assert seen == ["done"]


@pytest.mark.parametrize("trouble", [("media-empty",), ()])
def test_a_page_that_waits_is_cancelled_when_its_visitor_has_gone(trouble: tuple[str, ...]) -> None:
    printer = FakePrinter(course=("waiting",))
    take_away, _, clock = make_take_away(printer)
    job_id = take_away.print_pdf(b"%PDF-1.7")
    printer.trouble = trouble
    take_away.wipe()
    assert clock.seconds < (1 if trouble else LAST_PAGE_SECONDS + 1)
    assert printer.purges == 1
    with pytest.raises(PrintingError):
        take_away.progress(job_id)


# ---- the phone


def test_the_phone_gets_everything_when_it_fits() -> None:
    take_away, _, _ = make_take_away(FakePrinter())
    code = take_away.answer_qr(make_answer(), make_language("en"))
    assert not code.shortened
    assert code.text == (
        "I moved house. What must I report?\n\n"
        "Report your new address within 15 days of moving in. It is free.\n\n"
        "- Deadline: within 15 days\n- Fee: none\n\nThe new address is recorded on your card.\n\n"
        "What to bring:\n- Residence card\n- Lease\n\n"
        "Whom to call:\ntel:1345 Immigration Contact Centre (Open 24 hours)\n\n"
        "Source: Immigration Act, article 36, Ministry of Justice, law.go.kr\nChecked on: 2026-11-20"
    )
    assert len(code.rows) == len(code.rows[0])


def test_an_emergency_begins_with_what_happened_and_then_the_numbers() -> None:
    take_away, _, _ = make_take_away(FakePrinter())
    [code] = take_away.emergency_codes(make_advice(), make_language("en"))
    assert code.text.startswith("Someone is hurting me\n\nWhom to call:\ntel:112 Police")
    assert not code.text.startswith("tel:"), "a phone would take all of it for a number"


def long_answer() -> Answer:
    """Return an answer that takes more than one code."""
    details = " ".join(f"Step {number}: go to counter {number} and ask for the paper." for number in range(60))
    return make_answer(details=details)


def test_a_long_answer_comes_in_several_codes_and_loses_nothing() -> None:
    take_away, _, _ = make_take_away(FakePrinter())
    codes = take_away.answer_codes(long_answer(), make_language("en"))
    assert len(codes) > 1
    assert not any(code.shortened for code in codes)
    together = " ".join(code.text.split("\n", 1)[1] for code in codes)
    for number in range(60):
        assert f"Step {number}: go to counter {number} and ask for the paper." in " ".join(together.split())
    assert "Checked on: 2026-11-20" in together


def test_a_small_screen_takes_more_codes_with_fewer_modules() -> None:
    take_away, _, _ = make_take_away(FakePrinter())
    answer = make_answer(details="A sentence about it. " * 30)
    large = take_away.answer_codes(answer, make_language("en"), millimetres=150)
    small = take_away.answer_codes(answer, make_language("en"), millimetres=40)
    assert len(large) < len(small)
    assert all((len(code.rows) + 8) * 0.5 <= 40 for code in small)


def test_nobody_is_asked_to_scan_more_than_a_few_codes() -> None:
    take_away, _, _ = make_take_away(FakePrinter())
    answer = make_answer(details="A sentence about it. " * 400)
    codes = take_away.answer_codes(answer, make_language("en"), millimetres=60)
    assert len(codes) <= MOST_CODES
    assert all(code.shortened for code in codes)


def test_parts_are_left_out_in_the_order_of_their_weight() -> None:
    answer = make_answer(hotlines=(make_hotline("1345", "First"), make_hotline("1350", "Second")))
    parts = {"details": "Fee: none", "bring": "Lease", "source": "Immigration Act", "second": "1350"}
    whole = len(answer_text(answer, "en", ENGLISH, limit(10_000)).text.encode())
    left: list[set[str]] = []
    for size in range(whole, 90, -1):
        text = answer_text(answer, "en", ENGLISH, limit(size))
        assert text.shortened == (size < whole)
        assert "I moved house" in text.text
        assert "tel:1345" in text.text
        now = {name for name, words in parts.items() if words in text.text}
        if not left or now != left[-1]:
            left.append(now)
    assert left == [set(parts), {"bring", "source", "second"}, {"source", "second"}, set()]


def test_a_machine_translation_says_so_even_when_shortened() -> None:
    text = answer_text(make_answer(translated=True, reviewed=False), "en", ENGLISH, limit(240))
    assert text.shortened
    assert ENGLISH["translated"] in text.text


def test_whole_sentences_are_kept_rather_than_more_words() -> None:
    assert cut("One two. Three four. Five six seven.", limit(30)) == f"One two. Three four. {ELLIPSIS}"
    assert cut("先收集证据。然后提交。", limit(25)) == f"先收集证据。 {ELLIPSIS}"


def test_one_endless_word_is_left_out_rather_than_broken() -> None:
    assert cut("x" * 100, limit(30)) == ""
    text = answer_text(make_answer(short="x" * 5000), "en", ENGLISH, QrCodes().fits)
    assert text.text.startswith("I moved house")
    assert "x" * 10 not in text.text


WORDS = st.lists(
    st.text(st.characters(categories=("Lu", "Ll", "Lo", "Mn", "Mc", "Nd")), min_size=1, max_size=12), max_size=40
)


@given(WORDS, st.integers(min_value=4, max_value=400))
@settings(deadline=None)
def test_no_word_is_ever_cut(words: list[str], size: int) -> None:
    text = " ".join(words)
    shorter = cut(text, limit(size))
    assert len(shorter.encode()) <= size or shorter == ""
    kept = shorter.removesuffix(ELLIPSIS).split()
    assert kept == text.split()[: len(kept)]


@given(st.text(max_size=3000), st.text(max_size=3000), st.text(max_size=600), st.integers(min_value=1, max_value=25))
@settings(deadline=None)
def test_there_is_always_a_text_that_fits(question: str, short: str, name: str, version: int) -> None:
    codes = QrCodes(version)
    answer = replace(make_answer(question=question, short=short), hotlines=(make_hotline("1345", name),))
    assert codes.fits(answer_text(answer, "en", ENGLISH, codes.fits).text)
    advice = replace(make_advice(), title=question, advice=short)
    assert codes.fits(emergency_text(advice, ENGLISH, codes.fits).text)


def test_a_number_that_does_not_speak_the_language_says_so_on_the_phone() -> None:
    lines = (
        HotlineLine("1366", "1366", "Women", "24 hours", always_open=True, only_in=("한국어", "English")),
        HotlineLine("119", "119", "Fire", "", always_open=True),
        HotlineLine("118", "118", "Centre", "", always_open=False),
    )
    labels = labels_of("en")
    assert calls(lines, labels) == [
        "tel:1366 Women (24 hours · Not in your language, only: 한국어, English)",
        f"tel:119 Fire ({labels['always_open']})",
        "tel:118 Centre",
    ]

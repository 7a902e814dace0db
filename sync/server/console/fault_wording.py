"""What `kiosk.content.rules` finds in a text, in sentences that the console can say in its languages."""

import re

from kiosk.content.documents import Fault
from sync.server.console.wording import Wording

_SENTENCES = (
    (r"figures of the source text are missing: (?P<figures>.+)", "Figures of the source text are missing: {figures}"),
    (r"(?P<number>\d+) characters are too long to listen to", "{number} characters are too long to listen to."),
    (
        r"(?P<number>\d+) different ones, (?P<wanted>\d+) are needed",
        "{number} different ways of saying it; {wanted} are needed.",
    ),
    (r"the question or the short answer is empty", "The question or the short answer is empty."),
    (r"(?P<number>\d+) characters are too long", "{number} characters are too long."),
    (r"the title or the text is empty", "The title or the text is empty."),
    (r"only plain paragraphs are allowed", "Only plain paragraphs are allowed."),
    (r"only paragraphs, .*", "Only paragraphs, lists with “- ” and **bold** are allowed."),
)
_PATTERNS = tuple((re.compile(pattern), sentence) for pattern, sentence in _SENTENCES)


def say_fault(fault: Fault, say: Wording) -> str:
    """Return problem and remedy of a fault; one that is not known here stays in English."""
    for pattern, sentence in _PATTERNS:
        if found := pattern.fullmatch(fault.problem):
            return f"{say(sentence, **found.groupdict())} {say(fault.remedy)}"
    return f"{fault.problem}. {fault.remedy}"

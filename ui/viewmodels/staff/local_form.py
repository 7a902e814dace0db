"""The short form of one document of the centre's own."""

from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.domain.local import LocalDocument
from kiosk.domain.pack import Topic
from kiosk.domain.place import Week
from kiosk.domain.texts import nearest_name
from kiosk.services.local_forms import DAYS, FIELDS, YES, filled, new_document, values_of
from kiosk.services.our_centre import KINDS, OurCentre
from kiosk.services.places import Places
from ui.task_runner import TaskRunner
from ui.viewmodels.rows import Rows
from ui.viewmodels.staff.section import WORKER

FIELD_ROLES = ("key", "field", "form", "longest", "value")
LANGUAGE_ROLES = ("tag", "name", "fontName", "written")
CHOICE_ROLES = ("choiceId", "name")
FIRST = ("ko", "en")
NEW_NOTICE_DAYS = "7"


class LocalForm(QObject):
    """Its fields in one language at a time; what is typed is kept here until somebody saves it."""

    changed = Signal()
    hoursRead = Signal()

    def __init__(self, runner: TaskRunner, our_centre: OurCentre, places: Places) -> None:
        super().__init__()
        self._runner, self._places = runner, places
        self._languages = our_centre.release.languages
        self._tags = (*FIRST, *(tag for tag in our_centre.release.tags() if tag not in FIRST))
        self._document: LocalDocument = new_document("notice", "", "", date.min)
        self._values: dict[str, str] = {}
        self._tag = FIRST[0]
        self._hours, self._hours_wrong = "", False
        self._suggests = False
        self._fields, self._language_rows = Rows(FIELD_ROLES), Rows(LANGUAGE_ROLES)
        self._topics = Rows(CHOICE_ROLES)
        self._topics.fill([_choice(topic) for topic in our_centre.release.pack.topics])

    @property
    def suggests(self) -> bool:
        """Whether staff want to suggest it to the province."""
        return self._suggests

    def show(self, document: LocalDocument) -> None:
        """Fill the form with a document."""
        self._document, self._values = document, values_of(document)
        if self._values.get("days") == "" and not getattr(document, "texts", {}):
            self._values["days"] = NEW_NOTICE_DAYS
        self._tag, self._suggests = FIRST[0], False
        self._fill()
        self._read_hours()

    def clear(self) -> None:
        """Forget what was typed."""
        self._values = {}
        self._fill()

    def document(self, today: date) -> LocalDocument:
        """Return the document that stands in the form."""
        return filled(self._document, self._values, today)

    @Slot(str, str)
    def take(self, key: str, text: str) -> None:
        """Take what is typed or chosen."""
        self._values[key] = text
        if key == "hours":
            self._read_hours()

    @Slot(str, str)
    def choose(self, key: str, value: str) -> None:
        """Take a choice."""
        self._values[key] = value
        self._fill()

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Write in another language."""
        self._tag = tag
        self._fill()

    @Slot(bool)
    def suggest(self, on: bool) -> None:
        """Suggest it to the province when it is saved."""
        self._suggests = on
        self.changed.emit()

    def _fill(self) -> None:
        fields = FIELDS[KINDS[type(self._document)]]
        keys = {each: f"{each.name}/{self._tag}" if each.by_language else each.name for each in fields}
        self._fields.fill(
            [
                {
                    "key": key,
                    "field": each.name,
                    "form": each.form,
                    "longest": each.longest,
                    "value": self._values.get(key, ""),
                }
                for each, key in keys.items()
            ]
        )
        written = {name.partition("/")[2] for name, text in self._values.items() if text.strip()}
        self._language_rows.fill(
            [
                {
                    "tag": tag,
                    "name": self._languages[tag].name,
                    "fontName": self._languages[tag].font,
                    "written": tag in written,
                }
                for tag in self._tags
            ]
        )
        self.changed.emit()

    def _read_hours(self) -> None:
        hours = self._values.get("hours", "").strip()
        self._runner.run(WORKER, lambda: self._places.week(hours, "ko"), self._take_hours, lambda _: self._no_hours())

    def _take_hours(self, week: Week | None) -> None:
        lines = week.lines if week else ()
        self._hours = "\n".join(f"{line.days} {line.times or '–'}" for line in lines)
        self._hours_wrong = False
        self.hoursRead.emit()

    def _no_hours(self) -> None:
        self._hours, self._hours_wrong = "", True
        self.hoursRead.emit()

    fields = Property(QObject, lambda self: self._fields, constant=True)
    languages = Property(QObject, lambda self: self._language_rows, constant=True)
    topics = Property(QObject, lambda self: self._topics, constant=True)
    days = Property(list, lambda self: list(DAYS), constant=True)
    yes = Property(str, lambda self: YES, constant=True)
    kind = Property(str, lambda self: KINDS[type(self._document)], notify=changed)
    languageTag = Property(str, lambda self: self._tag, notify=changed)
    fontName = Property(str, lambda self: self._languages[self._tag].font, notify=changed)
    keyboard = Property(str, lambda self: self._languages[self._tag].keyboard or "", notify=changed)
    suggesting = Property(bool, lambda self: self._suggests, notify=changed)
    hoursText = Property(str, lambda self: self._hours, notify=hoursRead)
    hoursWrong = Property(bool, lambda self: self._hours_wrong, notify=hoursRead)


def _choice(topic: Topic) -> dict[str, str]:
    return {"choiceId": topic.id, "name": nearest_name(topic.names, "ko")}

"""The sections of the staff page. Each stands in StaffPage.qml under the same name."""

from collections.abc import Mapping

from kiosk.domain.language import Language
from kiosk.ports import Microphone, Player
from kiosk.services.staff import Staff
from ui.task_runner import TaskRunner
from ui.viewmodels.staff.content import ContentSection
from ui.viewmodels.staff.health import HealthSection
from ui.viewmodels.staff.models import ModelsSection
from ui.viewmodels.staff.printers import PrintersSection
from ui.viewmodels.staff.section import StaffSection


def make_sections(
    runner: TaskRunner, staff: Staff, languages: Mapping[str, Language], microphone: Microphone, player: Player
) -> dict[str, StaffSection]:
    """Return the sections by name."""
    return {
        "printers": PrintersSection(runner, staff.printers),
        "health": HealthSection(runner, staff.checks, microphone, player),
        "models": ModelsSection(runner, staff.models, languages),
        "content": ContentSection(runner, staff.content),
    }

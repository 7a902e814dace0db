"""What the staff page serves, each part with a matter of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.health import Check
from kiosk.ports import ContentCare, ModelShelf
from kiosk.services.printer_care import PrinterCare
from kiosk.services.staff_pin import StaffPin


@dataclass(frozen=True, slots=True)
class Staff:
    """The services of the staff page."""

    pin: StaffPin
    printers: PrinterCare
    checks: Callable[[], Mapping[str, Check]]
    """Returns the checks of `madang doctor` by part."""
    models: ModelShelf
    content: ContentCare

"""A form as the kiosk would print it, with the values that stand in its editor."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from kiosk.errors import ServerError
from sync.server.console.guard import Somebody
from sync.server.console.pages.text_editor import Sent
from sync.server.console.pages.whole import as_sent
from sync.server.console.site import site_of
from sync.server.documents.shape import ID, Key
from sync.server.documents.validity import read

router = APIRouter()


@router.post("/whole/form/{document_id}/preview")
def preview(request: Request, person: Somebody, document_id: str, form: Sent) -> Response:
    """Return the PDF of the form with its questions' examples, and the key in the language chosen."""
    site = site_of(request)
    tag = str(form.get("preview_language", ""))
    if not ID.fullmatch(document_id) or tag not in site.languages():
        raise ServerError("There is no such page.", code="not-found")
    typed = read("form", as_sent(request, Key("form", document_id), form))
    pdf = site.form_previews.pdf(site.meaning.library(), typed, tag)
    shown = {"content-disposition": f'inline; filename="{document_id}-{tag}.pdf"'}
    return Response(pdf, media_type="application/pdf", headers=shown)

"""Recordings of voice: which texts have one, reading one aloud, listening, approving."""

from collections import Counter
from itertools import islice
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from kiosk.domain.recording import hash_of
from kiosk.errors import ServerError
from sync.server.console.guard import Somebody
from sync.server.console.pages.text_editor import Sent
from sync.server.console.pages.work import own_languages
from sync.server.console.site import address, page, site_of
from sync.server.documents.shape import ID, SOURCES, Key
from sync.server.recordings import shelf
from sync.server.recordings.sound import prepare

router = APIRouter()

SHOWN = 60
VOICELESS = ("km", "mn", "fil", "my", "th")
"""Languages that no installed voice speaks; shown first."""


def _spoken_key(request: Request, tag: str, kind: str, document_id: str) -> Key:
    if kind not in shelf.SPOKEN or not ID.fullmatch(document_id) or tag not in site_of(request).languages():
        raise ServerError("There is no such page.", code="not-found")
    return Key(kind, document_id, tag)


Spoken = Annotated[Key, Depends(_spoken_key)]


@router.get("/recordings")
def show_recordings(
    request: Request, person: Somebody, language: str = "", status: str = "", number: Annotated[int, Query(ge=1)] = 1
) -> Response:
    """Show the texts of a language that are read aloud, with the state of their recordings."""
    site = site_of(request)
    languages = site.languages()
    mine = own_languages(person, tuple(languages)) or tuple(languages)
    tags = sorted(mine, key=lambda tag: tag not in VOICELESS)
    chosen = language if language in languages else tags[0]
    with site.database.reading() as session:
        found = list(shelf.spoken_texts(session, chosen))
    wanted = [each for each in found if status in ("", each.status)]
    return page(
        request,
        "recordings.html",
        languages=languages,
        tags=tags,
        chosen=chosen,
        status=status,
        tally=Counter(each.status for each in found),
        texts=list(islice(wanted, (number - 1) * SHOWN, number * SHOWN)),
        number=number,
        pages=-(-len(wanted) // SHOWN),
    )


@router.get("/recordings/{tag}/{kind}/{document_id}")
def show_recording(request: Request, person: Somebody, key: Spoken) -> Response:
    """Show a text to be read aloud, and its recording."""
    site = site_of(request)
    with site.database.reading() as session:
        spoken = shelf.spoken_text(session, key)
    return page(
        request,
        "recording.html",
        here=_path(key),
        key=key,
        spoken=spoken,
        text_hash=hash_of(spoken.texts),
        named=site.languages()[key.language],
        may_write=person.may_write(key.language, SOURCES),
        may_approve=person.may_approve(key.language),
    )


@router.get("/recordings/{tag}/{kind}/{document_id}/sound")
def listen(request: Request, person: Somebody, key: Spoken) -> Response:
    """Return the sound, as kiosks will play it."""
    with site_of(request).database.reading() as session:
        row = shelf.spoken_text(session, key).recording
        if row is None:
            raise ServerError("There is no recording.", code="not-found")
        return Response(row.sound, media_type="audio/ogg")


@router.post("/recordings/{tag}/{kind}/{document_id}")
def keep(request: Request, person: Somebody, key: Spoken, form: Sent) -> Response:
    """Take in a recording, or approve or remove the one that is there."""
    site, then = site_of(request), form.get("then")
    upload = form.get("sound")
    sound = prepare(upload.file.read()) if then == "keep" and isinstance(upload, UploadFile) else None
    with site.database.writing() as session:
        if sound is not None:
            shelf.keep(session, person, key, str(form.get("text_hash", "")), sound)
        elif then == "approve":
            shelf.approve(session, person, key, str(form.get("sound_hash", "")))
        elif then == "remove":
            shelf.remove(session, person, key)
        else:
            raise ServerError("The form has wrong or missing fields: sound.", code="text-invalid")
    return RedirectResponse(address(_path(key), said="approved" if then == "approve" else "saved"), 303)


def _path(key: Key) -> str:
    return f"/recordings/{key.language}/{key.kind}/{key.id}"

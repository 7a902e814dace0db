"""The console's pages."""

from sync.server.console.pages import (
    document,
    document_list,
    entrance,
    exchange,
    figures,
    form_preview,
    kiosks,
    log,
    notice,
    own_account,
    people,
    publishing,
    questions,
    recordings,
    suggestions,
    text_editor,
    whole,
    work,
)

# Of two patterns that fit an address the first one counts: facts come before texts.
PAGES = (
    entrance.router,
    work.router,
    document_list.router,
    notice.router,
    document.router,
    text_editor.router,
    form_preview.router,
    whole.router,
    exchange.router,
    recordings.router,
    publishing.router,
    people.router,
    own_account.router,
    log.router,
    kiosks.router,
    figures.router,
    questions.router,
    suggestions.router,
)

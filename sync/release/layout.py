"""Where the parts of a release lie: a TUF repository of static files, with consistent snapshots.

REPO/metadata/timestamp.json, N.snapshot.json, N.targets.json, N.root.json, N.bin-00.json … N.bin-ff.json
REPO/targets/content/faq/<sha256>.R-01.json     one target for each document
REPO/targets/content/<sha256>.release.json      the facts of the release itself
REPO/targets/models/…                           parts of models (sync.release.models)
"""

METADATA = "metadata"
TARGETS = "targets"
TIMESTAMP = "timestamp.json"
"""Of the metadata: the one file that is ever replaced, and the last to be written."""

CONTENT = "content/"
"""Before the path of a content file."""
MODELS = "models/"
RELEASE = "content/release.json"

BIN_PREFIX = "bin"
BIN_BITS = 8
"""256 bins: of 10,000 documents 40 a bin, so that one changed answer costs two bins of 5 KB and a snapshot of 7 KB."""

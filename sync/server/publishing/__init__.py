"""From a content folder to a signed release, and the keys for it. docs/publishing.md."""

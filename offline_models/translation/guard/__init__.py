"""Decides whether a machine translation may be shown. What it checks and what it cannot: docs/translation.md."""

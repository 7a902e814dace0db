"""What the centre and the kiosks share: how a release is laid out, named and described. docs/publishing.md."""

"""What kiosks say to the centre, by network or on a stick: shared by both sides. docs/kiosks.md."""

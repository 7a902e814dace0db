"""What a visit can do. Synchronous, without a screen, over the ports."""

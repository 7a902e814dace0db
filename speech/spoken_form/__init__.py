"""From a displayed text to what a voice should say. Pure logic: no sound, no screen."""

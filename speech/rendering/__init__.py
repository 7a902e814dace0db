"""Sentences spoken beforehand by a voice that is too slow to speak live, and played where there is one."""

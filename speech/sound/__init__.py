"""Microphone and loudspeaker in a child process.

When the sound server dies, Qt aborts the process that uses it, and never connects again. Here that ends the child only:
what listened or played hears of it, and a new child connects to whatever sound server there is by then.
"""

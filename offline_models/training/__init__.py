"""How the starter translation model is made: its corpus, its vocabulary, its training, its figures.

Only the corpus runs with the kiosk's own packages; everything else needs requirements.txt. Nothing imports this at run
time. Guide: docs/translation.md, "The starter model".
"""

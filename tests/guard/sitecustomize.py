"""Python imports this by itself at the start of every child process of the tests, when the folder is on PYTHONPATH."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from network_guard import forbid_network

sys.path.pop(0)
forbid_network()

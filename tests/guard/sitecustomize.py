"""Python imports this by itself at the start of every child process of the tests, when the folder is on PYTHONPATH."""

import runpy
from pathlib import Path

runpy.run_path(str(Path(__file__).with_name("network_guard.py")))["forbid_network"]()

#!/usr/bin/env python3
"""Madang's front door.

1. Read the command line; without a command, say which there are.
2. Start the log, away from anything a visitor says.
3. Run the command. It puts together only the parts it needs (kiosk.composition).
4. Say a known error in one sentence with its code; log an unknown one with its traceback and say that much.
"""

import sys

from kiosk.cli.entry import run_command


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit status: 0 done, 1 failed with a code, 2 bad usage."""
    return run_command(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())

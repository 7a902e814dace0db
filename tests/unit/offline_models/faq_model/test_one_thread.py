"""The answer model computes on one thread, whatever is imported first."""

import json
import os
import subprocess
import sys

PROBE = """
import json
import offline_models.faq_model.answer_index
from threadpoolctl import threadpool_info
print(json.dumps([pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"]))
"""


def test_numpy_and_scipy_take_one_thread() -> None:
    plain = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    command = [sys.executable, "-c", PROBE]
    done = subprocess.run(command, env=plain, capture_output=True, text=True, check=True, timeout=60)
    threads = json.loads(done.stdout)
    assert threads
    assert set(threads) == {1}

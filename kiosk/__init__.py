"""The core of Madang: what a visit is, what is known, and how an answer is found. It knows no screen and no engine."""

import os

# Before anything loads NumPy. Our matrices are small, and OpenBLAS's threads wait for one another by spinning: where
# listening and speaking keep the other core busy, a question took ten times as long with two of them as with one.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

"""The core of Madang: what a visit is, what is known, and how an answer is found. It knows no screen and no engine."""

"""The version of this program, which releases of the content may ask for."""

NUMBER = "0.1.0"

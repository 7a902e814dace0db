"""Reading the two lines of a passport in a picture."""

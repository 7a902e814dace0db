"""Pre-trained sentence encoders: an optional extra for the languages that have one."""

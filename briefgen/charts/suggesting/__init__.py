"""Which charts an article's figures allow, with the reason for each and against the others."""

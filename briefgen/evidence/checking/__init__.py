"""What does not add up: each check warns and corrects nothing."""

"""What ships as data: where it lies and how its tables are read. Constant while the program runs."""

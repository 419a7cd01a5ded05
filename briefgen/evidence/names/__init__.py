"""Who and what an article names, and whom its other words for them stand for."""

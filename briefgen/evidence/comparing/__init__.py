"""Which figures may be set side by side: pairs, rankings, parts and series."""

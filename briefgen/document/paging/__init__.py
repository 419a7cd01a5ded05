"""Filled layouts set on pages: words into lines, slabs into frames, marks onto a tagged canvas."""

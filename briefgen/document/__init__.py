"""Manuscript and Template to bytes: DOCX and PDF."""

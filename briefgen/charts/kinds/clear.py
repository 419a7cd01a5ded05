"""Room for words among lines, as every form of a chart finds it."""

from briefgen.knowledge.clear import Box

__all__ = ["Box"]

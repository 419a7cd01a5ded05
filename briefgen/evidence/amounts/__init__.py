"""Numbers as a text writes them, with their units and bounds, told from what only looks like one."""

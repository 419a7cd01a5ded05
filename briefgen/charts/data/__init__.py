"""The tables behind charts: pasted, imported or from the article, each cell with where it comes from."""

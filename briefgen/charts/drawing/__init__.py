"""Charts drawn: recorded operations, their faces and places, and pictures made of them."""

"""What template authors write: layouts, looks and expressions, checked before any data comes."""

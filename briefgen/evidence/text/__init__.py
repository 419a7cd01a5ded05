"""An article cut into sentences, words and quotations in marks."""

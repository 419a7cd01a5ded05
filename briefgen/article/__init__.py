"""Source to Article: reads what people have and keeps the words of the article."""

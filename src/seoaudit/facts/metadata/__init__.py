"""The standard fields of an article, under whatever names its site uses, and its language."""

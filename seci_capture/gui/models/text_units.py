"""Text as Qt counts it."""


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units: two for a sign beyond the first 65,536."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

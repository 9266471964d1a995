def expect_that(what, holds):
    """Raises an error when a test did not find what it expected."""
    if not holds:
        raise Exception(what)

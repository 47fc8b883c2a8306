"""What an operator of the portal can put right."""


class OperatorError(Exception):
    """Something outside the program is wrong: a setting, a file, a database. The text is plain words for an operator;
    it holds no personal value and no password. `exit_code` is what a command ends with."""

    exit_code = 2

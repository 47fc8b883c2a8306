"""Dates and times of day as people of a language write them."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def day_words(day: dt.date) -> str:
    """A day with its month in words: November 22, 2027."""
    #: How a date is written: MMMM is the month's name, d the day, yyyy the year; other letters stand in '…'.
    pattern = QCoreApplication.translate("Dates", "MMMM d, yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def weekday_words(day: dt.date) -> str:
    """A day soon, with its weekday and without its year: Monday, November 30."""
    #: How a day soon is written: dddd is the weekday, MMMM the month's name, d the day; other letters stand in '…'.
    pattern = QCoreApplication.translate("Dates", "dddd, MMMM d")
    words = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
    return words[:1].upper() + words[1:]


def time_words(moment: dt.datetime) -> str:
    """The time of day on the clock that `moment` is given in: 10:41 AM."""
    #: How a time of day is written: h 12-hour, H 24-hour, mm minutes, AP for AM or PM.
    pattern = QCoreApplication.translate("Dates", "h:mm AP")
    words = QLocale().toString(QTime(moment.hour, moment.minute), pattern)
    return words.replace(" ", "\N{NO-BREAK SPACE}")

"""Prints the days of the package holidays, one a line: country, date, kind, name. A public day of a subdivision alone is of kind regional.

Called with the version that it must have, the first year, the last year, and countries. Names are in the package's language of the
country: its translations are not asked for."""
import sys

import holidays


def collect(country, years):
    """Yields the days of one country: those of the whole country in all categories, then those of its parts."""
    whole = holidays.country_holidays(country)
    for category in whole.supported_categories:
        for date, name in holidays.country_holidays(country, years=years, categories=(category,)).items():
            yield date, category, name
    for part in whole.subdivisions:
        for date, name in holidays.country_holidays(country, subdiv=part, years=years).items():
            yield date, "regional", name


def main():
    version, first, last, *countries = sys.argv[1:]
    if holidays.__version__ != version:
        sys.exit(f"python_holidays.py: holidays {holidays.__version__} is installed, {version} is wanted")
    for country in countries:
        for date, kind, name in collect(country, range(int(first), int(last) + 1)):
            print(country, date.isoformat(), kind, name, sep="\t")


main()

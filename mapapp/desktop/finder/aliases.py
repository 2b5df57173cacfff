"""Other words by which people know countries and minerals."""

from collections.abc import Mapping
from typing import Final

COUNTRY_ALIASES: Final[Mapping[str, str]] = {
    "ARE": "UAE Emirates",
    "BOL": "Plurinational",
    "CHN": "PRC People's Republic",
    "CIV": "Ivory Coast",
    "COD": "DRC Zaire Congo-Kinshasa Democratic Republic",
    "COG": "Congo-Brazzaville",
    "CZE": "Czech Republic",
    "GBR": "UK Britain Great Britain England Scotland",
    "IRN": "Persia",
    "KOR": "Korea ROK",
    "LAO": "Lao PDR",
    "MKD": "Macedonia",
    "MMR": "Burma",
    "NLD": "Holland",
    "PRK": "DPRK",
    "RUS": "Russian Federation",
    "SWZ": "Swaziland",
    "TUR": "Turkey Turkiye",
    "TWN": "Chinese Taipei ROC",
    "USA": "US America United States of America",
}
"""By ISO alpha-3 code, what the tables do not call them."""

MINERAL_ALIASES: Final[Mapping[str, str]] = {
    "cobalt": "cobalt sulphate sulfate",
    "graphite": "anode spherical",
    "lithium": "carbonate hydroxide spodumene brine LCE",
    "manganese": "HPMSM EMM",
    "nickel": "sulphate sulfate matte MHP class 1",
    "palladium": "PGM platinum group",
    "platinum": "PGM platinum group",
    "rare_earths": "REE REO NdPr neodymium praseodymium dysprosium terbium lanthanum cerium"
    " NdFeB permanent magnet magnets",
    "tantalum": "coltan",
    "niobium": "ferroniobium columbium",
    "titanium": "ilmenite rutile sponge",
    "tungsten": "wolfram APT",
    "vanadium": "V2O5",
}
"""By id, products and elements that lead to a mineral."""

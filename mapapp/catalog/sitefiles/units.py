"""Amounts on other units and other bases: converted by a declared factor, never in silence."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles.words import plain
from mapapp.phrases import phrase

# IUPAC standard atomic weights, abridged to what capacities need.
_WEIGHTS: Final[Mapping[str, float]] = {
    "H": 1.008, "Li": 6.94, "C": 12.011, "N": 14.007, "O": 15.999, "F": 18.998, "Mg": 24.305,
    "P": 30.974, "S": 32.06, "Cl": 35.45, "Ti": 47.867, "V": 50.942, "Mn": 54.938, "Fe": 55.845,
    "Co": 58.933, "Ni": 58.693, "Cu": 63.546, "Ga": 69.723, "Ge": 72.630, "Nb": 92.906,
    "Pd": 106.42, "Sn": 118.71, "Sb": 121.76, "Ta": 180.948, "W": 183.84, "Pt": 195.084,
}  # fmt: skip
_ATOMS: Final = re.compile(r"([A-Z][a-z]?)(\d*)|\(([^()]+)\)(\d*)")

TONNES_OF: Final[Mapping[str, float]] = {
    "t": 1.0, "kt": 1e3, "Mt": 1e6, "kg": 1e-3, "g": 1e-6, "lb": 0.00045359237,
    "klb": 0.45359237, "Mlb": 453.59237, "short ton": 0.90718474, "long ton": 1.0160469088,
    "10,000 t": 1e4, "oz": 3.11034768e-5, "koz": 3.11034768e-2, "Moz": 31.1034768,
}  # fmt: skip
"""Tonnes of one unit; ounces are troy ounces."""

_UNITS: Final[Mapping[str, str]] = {
    "t": "t|tonne|tonnes|metric ton|metric tons|metric tonne|tons|ton|mt|te|tonnen|toneladas"
    "|tonelada|tpa|tpy|t a|t y|t yr|т|吨|トン|톤|tn|to",
    "kt": "kt|ktpa|ktpy|kilotonne|kilotonnes|thousand tonnes|thousand tons|thousand t|000 t"
    "|000 tonnes|1000 t|1 000 t|ths t|тыс т|千吨|千トン|천톤|kton|ktons|k t",
    "10,000 t": "万吨|10000 t|10 000 t",
    "Mt": "mtpa|mtpy|million tonnes|million tons|million t|mio t|млн т|百万吨|megatonne|mill t"
    "|megatonnes",
    "kg": "kg|kilogram|kilograms|kilogramm|кг|千克|公斤",
    "lb": "lb|lbs|pound|pounds|pfund|libras",
    "klb": "klb|klbs|thousand lb|thousand lbs|thousand pounds",
    "Mlb": "mlb|mlbs|mmlb|mmlbs|million lb|million lbs|million pounds|m lb|m lbs",
    "short ton": "short ton|short tons|st|us ton|us tons",
    "long ton": "long ton|long tons|lt",
    "oz": "oz|ozs|ounce|ounces|troy oz|troy ounce|troy ounces|toz",
    "koz": "koz|thousand oz|thousand ounces|kozs",
    "Moz": "moz|million oz|million ounces|mozs",
    "g": "g|gram|grams",
}

# Compounds by the name in the file, with the formula their content follows from.
_COMPOUNDS: Final[Mapping[str, tuple[str, str]]] = {
    "LCE": ("Li2CO3", "lce|li2co3|lithium carbonate|lithium carbonate equivalent|carbonate"
            "|碳酸锂|carbonato de litio"),
    "LiOH·H2O": ("LiOHH2O", "lioh h2o|lithium hydroxide monohydrate|lhm|lioh monohydrate"
                 "|lithium hydroxide|hydroxide monohydrate|单水氢氧化锂|氢氧化锂"),
    "LiOH": ("LiOH", "lioh|anhydrous lithium hydroxide"),
    "Li2O": ("Li2O", "li2o|lithium oxide|lithia"),
    "Co3O4": ("Co3O4", "co3o4|cobalt oxide|tricobalt tetroxide"),
    "Co(OH)2": ("Co(OH)2", "co oh 2|cobalt hydroxide"),
    "CoSO4·7H2O": ("CoSO4(H2O)7", "coso4 7h2o|cobalt sulphate|cobalt sulfate|cobalt sulphate"
                   " heptahydrate"),
    "NiSO4·6H2O": ("NiSO4(H2O)6", "niso4 6h2o|nickel sulphate|nickel sulfate|nickel sulphate"
                   " hexahydrate"),
    "MnO2": ("MnO2", "mno2|manganese dioxide|emd"),
    "MnSO4·H2O": ("MnSO4H2O", "mnso4 h2o|hpmsm|manganese sulphate|manganese sulfate"),
    "WO3": ("WO3", "wo3|tungsten trioxide|tungsten oxide|mtu"),
    "V2O5": ("V2O5", "v2o5|vanadium pentoxide"),
    "Nb2O5": ("Nb2O5", "nb2o5|niobium oxide|niobium pentoxide"),
    "Ta2O5": ("Ta2O5", "ta2o5|tantalum oxide|tantalum pentoxide"),
    "SnO2": ("SnO2", "sno2|cassiterite"),
    "Sb2O3": ("Sb2O3", "sb2o3|ato|antimony trioxide"),
    "Sb2S3": ("Sb2S3", "sb2s3|stibnite"),
    "Ga2O3": ("Ga2O3", "ga2o3|gallium oxide"),
    "GeO2": ("GeO2", "geo2|germanium dioxide"),
    "MgO": ("MgO", "mgo|magnesia"),
}  # fmt: skip

_CONTAINED: Final = (
    "contained|content|metal|contained metal|metal content|in metal|metallic|elemental|metal"
    " equivalent|enthalten|contenido|contenu|金属量|金属|pure"
)
_CONCENTRATE: Final = (
    "concentrate|conc|ore|gross|product|spodumene|sc6|mhp|npi|intermediate|matte|ferroalloy"
    "|konzentrat|concentrado|concentré|精矿"
)
_OF_ELEMENT: Final[Mapping[str, str]] = {
    "lithium": "Li", "cobalt": "Co", "nickel": "Ni", "graphite": "C", "gallium": "Ga",
    "germanium": "Ge", "antimony": "Sb", "tungsten": "W", "manganese": "Mn", "copper": "Cu",
    "platinum": "Pt", "palladium": "Pd", "vanadium": "V", "magnesium": "Mg", "tin": "Sn",
    "niobium": "Nb", "tantalum": "Ta",
}  # fmt: skip

BASES: Final = ("contained", "concentrate", "REO", *_COMPOUNDS)
"""What an amount can be tonnes of: contained material, gross concentrate with a grade, oxides."""


def content_of(formula: str, element: str) -> float:
    """Return the part of a compound's mass that is an element, 0..1."""
    mass = _mass(formula)
    return mass.get(element, 0.0) / sum(mass.values())


def _mass(formula: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for symbol, count, group, times in _ATOMS.findall(formula):
        parts = _mass(group) if group else {symbol: _WEIGHTS[symbol]}
        for name, weight in parts.items():
            found[name] = found.get(name, 0.0) + weight * float(count or times or 1)
    return found


@dataclass(frozen=True, slots=True)
class Amount:
    """What an amount is counted in: unit, and what it is tonnes of; blank where not said."""

    unit: str = ""
    basis: str = ""


@lru_cache(maxsize=4096)
def parse_amount(text: str) -> Amount:
    """Return the unit and basis that a header or a cell names: "Capacity (kt LCE/yr)"."""
    bare = f" {plain(text)} "
    for noise in (" per ", " year ", " yr ", " annum ", " jahr ", " año ", " an ", " pa "):
        bare = bare.replace(noise, " ")
    if re.search(r"\bMt\b", text) and not re.search(r"(?i)metric", text):
        # Capital M is a million, as SI has it; "mt" and "MT" are what traders call a tonne.
        return Amount("Mt", _basis(bare))
    return Amount(_named(bare, _unit_names()), _basis(bare))


@lru_cache(maxsize=1)
def _unit_names() -> Mapping[str, str]:
    return {name: unit for unit, names in _UNITS.items() for name in names.split("|")}


@lru_cache(maxsize=1)
def _basis_names() -> Mapping[str, str]:
    found = {n: basis for basis, (_, names) in _COMPOUNDS.items() for n in names.split("|")}
    found |= dict.fromkeys(("reo", "treo", "rare earth oxide", "rare earth oxides"), "REO")
    found |= dict.fromkeys(_CONCENTRATE.split("|"), "concentrate")
    found |= dict.fromkeys(_CONTAINED.split("|"), "contained")
    return found


def _basis(bare: str) -> str:
    named = _named(bare, _basis_names())
    if named:
        return named
    symbols = {plain(symbol) for symbol in _OF_ELEMENT.values() if len(symbol) == 2}
    return "contained" if symbols & set(bare.split()) else ""


def _named(bare: str, names: Mapping[str, str]) -> str:
    """Return what the longest name in a text stands for."""
    found = [name for name in names if f" {name} " in bare]
    return names[max(found, key=len)] if found else ""


@dataclass(frozen=True, slots=True)
class Conversion:
    """How an amount becomes t/yr on a mineral's basis.

    Attributes
    ----------
    factor
        What the amount is multiplied by; None where it cannot be converted.
    words
        The conversion as a formula, or why there is none and what to do.
    """

    factor: float | None
    words: str


def conversion(
    catalog: Catalog, mineral: str, amount: Amount, *, grade_pct: float | None = None
) -> Conversion:
    """Return how an amount of a mineral becomes t/yr on the mineral's basis.

    Without a unit or basis tonnes of contained material are taken; whoever calls says so.
    """
    target = catalog.minerals[mineral].basis
    tonnes = TONNES_OF.get(amount.unit or "t")
    if tonnes is None:
        return Conversion(None, phrase("“{unit}” is no unit of mass: choose one", unit=amount.unit))
    unit = amount.unit or phrase("t (taken for it, as nothing is said)")
    basis = amount.basis
    if basis in ("", "contained") or (basis == "REO" and mineral == "rare_earths"):
        return Conversion(tonnes, f"{unit} × {tonnes:g} = {target}")
    if basis == "concentrate":
        if grade_pct is None:
            why = phrase(
                "{target} in concentrate needs a grade in per cent: map a column or state it",
                target=target,
            )
            return Conversion(None, why)
        factor = tonnes * grade_pct / 100
        words = phrase(
            "{unit} of concentrate at {grade_pct:g} % × {factor:.5g} = {target}",
            unit=unit,
            grade_pct=grade_pct,
            factor=factor,
            target=target,
        )
        return Conversion(factor, words)
    element = _OF_ELEMENT.get(mineral)
    if element is None or basis not in _COMPOUNDS:
        return Conversion(
            None,
            phrase(
                "t {basis} cannot be told in {target}: give {target} instead",
                basis=basis,
                target=target,
            ),
        )
    part = content_of(_COMPOUNDS[basis][0], element)
    if part == 0:
        return Conversion(
            None,
            phrase(
                "{basis} holds no {mineral}: correct the mineral or the basis",
                basis=basis,
                mineral=mineral,
            ),
        )
    return Conversion(tonnes * part, f"{unit} {basis} × {tonnes * part:.5g} = {target}")

"""GeoPolRisk: five worked examples, pacts, missing values, and what is out of the domain."""

import math
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.risk.exposure import characterisation_factor, geopolrisk
from mapapp.supply.errors import ModelInputError


@dataclass(frozen=True)
class Example:
    """A run of the published software: partners as (tonnes, kUSD, weight) and its results."""

    production: tuple[float, ...]
    trade: tuple[tuple[float, float, float], ...]
    domestic: float
    hhi01: float
    import_risk: float
    score: float
    price: float
    factor: float


# fmt: off
LITHIUM_JAPAN_2022 = Example(
    (14210, 149800, 250, 7863, 110350, 57900, 20, 210, 46, 1640, 3540, 20),
    (
        (5044.700, 193547.285, .501833), (.001, .004, .566293), (14600.924, 550536.124, .476284),
        (35586.368, 1339877.635, .588215), (48.809, 2738.731, .377048),
        (240.500, 15464.817, .387518), (220.000, 1582.928, .356539), (485.000, 5560.124, .683799),
        (.011, .768, .613722), (.150, 4.304, .208012), (26.431, 1225.889, .358672),
        (.009, 2.601, .267772), (30.000, 101.460, .576620), (185.808, 6425.935, .399212),
        (5653.953, 123214.708, .507201),
    ),
    0.0, .3198, .5458, .1745, 36.06, 15.37,
)
VANADIUM_AUSTRIA_2022 = Example(
    (7249, 78100, 50, 21000, 8872),
    (
        (175.885, 5532.322, .384866), (32.000, 1231.423, .588215), (11.371, 250.819, .336912),
        (24.730, 625.053, .355256), (.809, 19.884, .433095), (24.197, 624.200, .377048),
        (12.800, 381.829, .387518), (46.976, 819.573, .403855), (2381.688, 43020.405, .356539),
        (2.997, 91.358, .899521), (43.742, 389.302, .507201),
    ),
    0.0, .5021, .3651, .1833, 19.22, 8.604,
)
ANTIMONY_INDIA_2023 = Example(
    (1860, 3884, 41000, 25, 1555, 400, 85, 480, 576, 3050, 40, 37880, 22350, 3816, 218, 214),
    (
        (110.572, 1205.175, .557965), (305.932, 2085.300, .374644), (41.630, 187.281, .482467),
        (3712.044, 11034.014, .534890), (91.500, 865.382, .405252), (19.790, 42.760, .644790),
        (3712.040, 16625.385, .557525), (89.904, 372.414, .676895),
    ),
    0.0, .2655, .5396, .1433, 4.010, 1.403,
)
NICKEL_AUSTRALIA_2022 = Example(
    (
        1570, 155007, 79370, 143266, 109400, 41816, 27610, 43000, 29223, 44921, 1700, 52600,
        1593400, 300, 35737, 157, 9600, 199951, 190, 34302, 345200, 830, 220000, 29500, 14540,
        17500, 3946, 14260,
    ),
    (
        (7.429, 2.578, .566293), (.450, .200, .588215), (5111.562, 6423.439, .321702),
        (1.128, 1.285, .587885), (4.000, .058, .621812), (10.894, 17.915, .506113),
        (10.554, 25.580, .676900), (.004, 2.335, .399212), (.055, 39.120, .507201),
    ),
    155007.0, .2675, .01039, .002780, 1.266, .008595,
)
# fmt: on
EXAMPLES = (
    LITHIUM_JAPAN_2022,
    VANADIUM_AUSTRIA_2022,
    ANTIMONY_INDIA_2023,
    NICKEL_AUSTRALIA_2022,
)
# One in the last of four digits printed.
FOUR_DIGITS = 5e-4
TONNES = st.lists(st.floats(0.0, 1e7), min_size=1, max_size=12)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_worked_examples(example: Example) -> None:
    tonnes, value, weight = np.array(example.trade).T
    result = geopolrisk(
        example.production, imports=tonnes, weight=weight, domestic_production=example.domestic
    )
    price = float(value.sum() / tonnes.sum())
    assert result.hhi01 == pytest.approx(example.hhi01, rel=FOUR_DIGITS)
    assert result.import_risk == pytest.approx(example.import_risk, rel=FOUR_DIGITS)
    assert result.score == pytest.approx(example.score, rel=FOUR_DIGITS)
    assert price == pytest.approx(example.price, rel=FOUR_DIGITS)
    factor = characterisation_factor(result.score, price)
    assert factor == pytest.approx(example.factor, rel=FOUR_DIGITS)
    assert (result.no_trade, result.incomplete) == (False, False)
    stability = 2.5 - 5.0 * weight
    by_stability = geopolrisk(
        example.production,
        imports=tonnes,
        political_stability=stability,
        domestic_production=example.domestic,
    )
    assert by_stability.score == pytest.approx(result.score)


def test_the_worked_example_of_a_pact() -> None:
    """A buys of B and X; B buys of X, Y and A: the members' trade stays in the denominator."""
    result = geopolrisk(
        [1.0, 1.0],
        imports=[10, 30, 20, 40, 5],
        weight=[0.9, 0.6, 0.6, 0.2, 0.9],
        domestic_production=15,
        members=[True, False, False, False, True],
    )
    assert result.hhi01 == 0.5
    assert result.import_risk == pytest.approx(38 / 120)
    assert result.score == pytest.approx(0.1583, rel=FOUR_DIGITS)


def test_production_is_truncated_to_whole_tonnes() -> None:
    result = geopolrisk([1.9, 1.0, 0.9], imports=[1.0], weight=[1.0])
    assert result.hhi01 == 0.5


def test_a_missing_weight_is_neutral_and_flagged() -> None:
    nan = math.nan
    for argument in ({"weight": [nan]}, {"political_stability": [nan]}):
        result = geopolrisk([5.0], imports=[3.0], **argument)
        assert (result.score, result.incomplete) == (0.5, True)
    # Of a pact's own member the weight is not used.
    result = geopolrisk([5.0], imports=[3.0], weight=[nan], members=[True])
    assert (result.score, result.incomplete) == (0.0, False)


def test_stability_beyond_the_scale_is_clipped() -> None:
    result = geopolrisk([5.0], imports=[1.0, 1.0], political_stability=[-3.0, 3.0])
    assert result.import_risk == 0.5


def test_no_trade_is_zero_and_flagged() -> None:
    result = geopolrisk([5.0], imports=[0.0], weight=[0.7])
    assert (result.score, result.no_trade) == (0.0, True)
    only_domestic = geopolrisk([5.0], imports=[0.0], weight=[0.7], domestic_production=4.0)
    assert (only_domestic.score, only_domestic.no_trade) == (0.0, False)


def test_missing_tonnes_are_left_out_and_never_zero() -> None:
    nan = math.nan
    result = geopolrisk([5.0, nan], imports=[4.0, nan], weight=[0.5, 1.0])
    assert (result.hhi01, result.import_risk, result.incomplete) == (1.0, 0.5, True)
    unknown = geopolrisk([5.0], imports=[nan], weight=[0.5], domestic_production=nan)
    assert (unknown.import_risk, unknown.score, unknown.no_trade) == (None, None, False)
    half = geopolrisk([5.0], imports=[nan], weight=[0.5])
    assert (half.import_risk, half.score, half.no_trade) == (None, None, False)
    nobody = geopolrisk([0.0, nan], imports=[1.0], weight=[0.5])
    assert (nobody.hhi01, nobody.score, nobody.import_risk) == (None, None, 0.5)


def test_the_factor_of_what_is_not_known_is_none() -> None:
    assert characterisation_factor(None, 3.0) is None
    assert characterisation_factor(0.2, math.nan) is None
    assert characterisation_factor(1.0, 0.409412948) == pytest.approx(1.0)
    with pytest.raises(ModelInputError, match="score is 2"):
        characterisation_factor(2.0, 3.0)
    with pytest.raises(ModelInputError, match="price"):
        characterisation_factor(0.5, -3.0)


def test_wrong_input_is_named() -> None:
    with pytest.raises(ModelInputError, match="exactly one"):
        geopolrisk([1.0], imports=[1.0])
    with pytest.raises(ModelInputError, match="exactly one"):
        geopolrisk([1.0], imports=[1.0], weight=[0.1], political_stability=[0.1])
    with pytest.raises(ModelInputError, match=r"weight\[0\] is 1.2"):
        geopolrisk([1.0], imports=[1.0], weight=[1.2])
    with pytest.raises(ModelInputError, match="imports and political_stability"):
        geopolrisk([1.0], imports=[1.0], political_stability=[0.1, 0.2])
    with pytest.raises(ModelInputError, match="political_stability"):
        geopolrisk([1.0], imports=[1.0], political_stability=[math.inf])
    with pytest.raises(ModelInputError, match=r"production\[1\] is -1"):
        geopolrisk([1.0, -1.0], imports=[1.0], weight=[0.1])
    with pytest.raises(ModelInputError, match="imports: a vector"):
        geopolrisk([1.0], imports=[], weight=[])
    for members in ([True], [1, 0]):
        with pytest.raises(ModelInputError, match="members"):
            geopolrisk([1.0], imports=[1.0, 1.0], weight=[0.1, 0.1], members=members)


@given(TONNES, TONNES, st.data())
def test_the_score_is_a_fraction_and_falls_with_domestic_production(
    production: list[float], imports: list[float], data: st.DataObject
) -> None:
    weight = data.draw(st.lists(st.floats(0.0, 1.0), min_size=len(imports), max_size=len(imports)))
    result = geopolrisk(production, imports=imports, weight=weight)
    more = geopolrisk(production, imports=imports, weight=weight, domestic_production=50.0)
    assert result.import_risk is not None
    assert more.import_risk is not None
    assert 0.0 <= more.import_risk <= result.import_risk <= 1.0 + 1e-9
    if result.hhi01 is not None:
        assert result.score == pytest.approx(result.hhi01 * result.import_risk)

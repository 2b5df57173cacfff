"""A consumer's mix under its pact's governance floor, for the path of a shock."""

from dataclasses import replace
from functools import lru_cache

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.shock.shock_mix import Mix
from mapapp.picture.sourcing.governance_floor import with_floor
from mapapp.picture.sourcing.purchases import purchases
from mapapp.picture.sourcing.sourcing import sourcing
from mapapp.picture.sourcing.trade import fixed


@lru_cache(maxsize=512)
def held_to_floor(catalog: Catalog, mineral: str, stage: Stage, mix: Mix, *, floor: float) -> Mix:
    """Return a mix without the suppliers below a floor.

    Parameters
    ----------
    mix
        Of :func:`mapapp.picture.shock.shock_mix.mix_of`, at the mineral and stage.
    floor
        Mean of the six governance indicators, -2.5 to 2.5.

    Notes
    -----
    As in exposure: other suppliers take over what they sell elsewhere; what nobody can take
    over is short from the first month, with and without a restriction.
    """
    bought = sourcing(catalog, mineral, stage, mix.consumer)
    if bought is None:
        return mix
    before, _ = purchases(catalog, bought, None)
    after, effect = with_floor(catalog, bought, before, None, floor=floor)
    if not effect.left_out:
        return mix
    total = float(before.imports.sum()) + before.others
    imported = float(mix.shares.sum()) + mix.others
    return replace(
        mix,
        partners=after.codes,
        shares=fixed(after.imports * (imported / total)),
        open_part=effect.open_part * imported,
        flags=(*mix.flags, "governance floor"),
    )

"""Words as people write them, in many languages, and which of ours each of them means."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Final

_SPACES: Final = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """Return text without accents, case and punctuation: what spellings have in common."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    return _SPACES.sub(" ", bare).strip()


def lookup(groups: Mapping[str, str]) -> dict[str, str]:
    """Return from each spelling, plain, the word it means; groups are parted by ``|``."""
    found: dict[str, str] = {}
    for word, spellings in groups.items():
        for spelling in (word, *spellings.split("|")):
            found.setdefault(plain(spelling), word)
    found.pop("", None)
    return found


_MINERALS: Final[Mapping[str, str]] = {
    "lithium": "Li|litio|lítio|lithium carbonate|lithium hydroxide|spodumene|LCE|Li2CO3|LiOH"
    "|Lithiumcarbonat|carbonato de litio|锂|鋰|碳酸锂|リチウム|리튬|литий|ليثيوم|lit",
    "cobalt": "Co|kobalt|cobalto|cobalt hydroxide|cobalt sulphate|cobalt sulfate|钴|鈷|コバルト"
    "|코발트|кобальт|الكوبالت",
    "nickel": "Ni|níquel|nichel|nikkel|nikiel|NPI|nickel pig iron|MHP|laterite|ferronickel"
    "|nickel sulphate|nickel sulfate|镍|鎳|ニッケル|니켈|никель|نيكل|nikel",
    "graphite": "C|grafito|grafite|graphit|natural graphite|synthetic graphite|flake graphite"
    "|spherical graphite|anode material|carbon|石墨|グラファイト|黒鉛|흑연|графит|grafiet|grafit",
    "rare_earths": "REE|REO|TREO|rare earth|rare earths|rare earth elements|rare earth oxides"
    "|NdPr|neodymium|praseodymium|dysprosium|terbium|tierras raras|terras raras|terres rares"
    "|seltene erden|Seltenerden|terre rare|稀土|レアアース|희토류|редкие земли"
    "|редкоземельные металлы|HREE|LREE",
    "gallium": "Ga|galio|gálio|gallio|镓|ガリウム|갈륨|галлий",
    "germanium": "Ge|germanio|germânio|锗|ゲルマニウム|게르마늄|германий",
    "antimony": "Sb|antimonio|antimônio|antimoine|antimon|stibnite|锑|アンチモン|안티몬|сурьма",
    "tungsten": "W|wolfram|wolframio|volfrâmio|tungstène|tungsteno|tungstênio|scheelite|APT|钨"
    "|タングステン|텅스텐|вольфрам",
    "manganese": "Mn|mangan|manganeso|manganês|manganèse|manganaan|锰|マンガン|망간|марганец",
    "copper": "Cu|kupfer|cobre|cuivre|rame|koper|miedź|koppar|bakır|铜|銅|구리|медь|نحاس",
    "platinum": "Pt|platin|platino|platina|platine|铂|プラチナ|白金|백금|платина|PGM|PGMs",
    "palladium": "Pd|paladio|paládio|palladio|钯|パラジウム|팔라듐|палладий",
    "titanium": "Ti|titan|titanio|titânio|titane|titanium sponge|rutile|ilmenite|钛|チタン|티타늄"
    "|титан",
    "vanadium": "V|vanadio|vanádio|钒|バナジウム|바나듐|ванадий",
    "magnesium": "Mg|magnesio|magnésio|magnésium|magnesium metal|镁|マグネシウム|마그네슘|магний",
    "tin": "Sn|zinn|estaño|estanho|étain|stagno|cassiterite|锡|スズ|錫|주석|олово|kalay",
    "niobium": "Nb|niobio|nióbio|niob|columbium|ferroniobium|铌|ニオブ|니오븀|ниобий",
    "tantalum": "Ta|tantalio|tântalo|tantale|tantal|coltan|tantalite|钽|タンタル|탄탈럼|тантал",
}

_STAGES: Final[Mapping[str, str]] = {
    "mining": "mine|mines|mined|extraction|ore|concentrate|pit|open pit|underground|quarry|brine"
    "|mina|minas|minería|mineração|extracción|bergbau|bergwerk|grube|förderung|miniera"
    "|exploitation minière|mijn|kopalnia|采矿|矿山|矿|開採|鉱山|採掘|광산|채굴|шахта|рудник|добыча"
    "|upstream|salar|deposit|deposits|quarries|pits|project mine"
    "|mine site|mineral extraction|salmuera|salmueras|salmoura"
    "|saumure|sole|yacimiento|jazida|gisement|lagerstätte|cielo abierto|céu aberto|tagebau|tajo"
    "|cantera|carrière|pozo|卤水|盐湖",
    "refining": "refinery|refineries|refined|refining|smelter|smelters|smelting|processing|plant"
    "|plants|chemical plant"
    "|conversion|converter|hydromet|hydrometallurgical plant|separation|separation plant|HPAL"
    "|refinería|refinación|refino|fundición|planta|procesamiento|refinaria|raffinerie|raffination"
    "|raffinage|usine|fonderie|hütte|aufbereitung|verarbeitung|raffineria|raffinaderij|rafineria"
    "|精炼|冶炼|冶炼厂|加工|炼厂|精錬|製錬|製錬所|제련|정제|завод|переработка|рафинирование"
    "|midstream|anode plant|sulphate plant|sulfate plant|chemical conversion",
    "magnets": "magnet|magnet plant|magnet making|permanent magnets|NdFeB|imanes|imán|ímãs"
    "|aimants|magnete|magneten|磁体|磁铁|永磁|磁石|자석|магниты|magnet factory",
}

_STATUSES: Final[Mapping[str, str]] = {
    "operating": "operation|operational|in operation|active|producing|production|in production"
    "|running|open|commissioned|ramp-up|ramping up|operativa|operativo|en operación|activa|activo"
    "|en producción|operando|em operação|ativo|produzindo|in betrieb|aktiv|produzierend"
    "|en exploitation|en service|en activité|en production|in funzione|attivo|in bedrijf"
    "|运营|运行|在产|生产中|投产|已投产|稼働中|操業中|가동|가동중|운영|действующий|действует|работает"
    "|w eksploatacji|يعمل|yes|expanding|expansion",
    "construction": "under construction|under constr|building|being built|in construction"
    "|development"
    "|in development|under development|commissioning|committed|FID|en construcción|em construção"
    "|im bau|in bau|en construction|in costruzione|in aanbouw|在建|建设中|建設中|건설중|건설"
    "|строится|строительство|w budowie|قيد الإنشاء",
    "planned": "plan|proposed|announced|feasibility|prefeasibility|pre-feasibility|PFS|DFS|BFS"
    "|scoping|PEA|exploration|permitting|permitted|advanced exploration|project|prospect|pipeline"
    "|concept|study|planificado|proyecto|propuesto|planejado|projeto|geplant|planung|in planung"
    "|projekt|angekündigt|planifié|projet|prévu|annoncé|pianificato|progetto|gepland|规划|拟建|计划"
    "|勘探|計画|計画中|계획|계획중|планируется|проект|planowany|مخطط|resource definition"
    "|reserves development|target outline|grassroots|anunciado|anunciada|planificada|planeado"
    "|planeada|planejada|previsto|prevista|proyectado|proyectada|factibilidad|prefactibilidad"
    "|viabilidade|exploración|exploração|prospección|machbarkeit|vorgesehen|faisabilité|拟议|筹建",
    "care_and_maintenance": "care and maintenance|care & maintenance|C&M|idle|idled|on hold"
    "|suspended|halted|mothballed|paused|stopped|temporarily closed|curtailed|inactive|standby"
    "|cuidado y mantenimiento|suspendida|suspendido|paralizada|suspensa|stillgelegt"
    "|ruhend|vorübergehend stillgelegt|pausiert|suspendu|à l'arrêt|en veille|sospeso|stilgelegd"
    "|停产|暂停|维护|休止|停止中|중단|휴업|законсервирован|приостановлен|wstrzymany|متوقف|restart"
    "|preproduction restart|detenida|detenido|parada|parado|paralizado|en mantenimiento"
    "|em manutenção|en pause|gestundet|unterbrochen",
    "closed": "shut|shut down|shutdown|decommissioned|abandoned|depleted|exhausted|ceased"
    "|permanently closed|past producer|cerrada|cerrado|clausurada|encerrada|fechada|geschlossen"
    "|fermé|fermée|chiuso|gesloten|zamknięty|关闭|已关闭|闭坑|閉山|閉鎖|폐쇄|폐광|закрыт|مغلق"
    "|rehabilitation|reclamation|cancelled|canceled|no|cancelado|cancelada|cierre|stillgelegt"
    " endgültig|annulé|aufgegeben",
}

_KINDS: Final[Mapping[str, Mapping[str, str]]] = {
    "mineral": _MINERALS,
    "stage": _STAGES,
    "status": _STATUSES,
}


@lru_cache(maxsize=8)
def spellings(kind: str) -> Mapping[str, str]:
    """Return from each plain spelling of a mineral, stage or status the word it means."""
    return lookup(_KINDS[kind])


def meaning(kind: str, text: str) -> str | None:
    """Return the mineral, stage or status that a text means; None if it is none known.

    The whole text first; then its single words, if they all mean the same.
    """
    known = spellings(kind)
    bare = plain(text)
    if bare in known:
        return known[bare]
    # Symbols of one or two letters mean an element only where they stand alone.
    words = [word for word in bare.split() if len(word) > 2]
    pairs = [" ".join(pair) for pair in pairwise(bare.split())]
    found = {known[word] for word in (*pairs, *words) if word in known}
    if len(found) > 1 and kind == "stage":
        # "Lithium processing plant at the mine": what is made there leads.
        return next((stage for stage in ("magnets", "refining") if stage in found), None)
    return found.pop() if len(found) == 1 else None


def nearest(
    text: str, choices: Iterable[str], *, least: float = 80.0, whole: bool = False
) -> str | None:
    """Return the choice that is spelt most like a text; None if none is near.

    Parameters
    ----------
    least
        How much alike it must be, of 100.
    whole
        Whether all of the text counts: "Congo (Zaire)" is not nearly "Congo".
    """
    from rapidfuzz import fuzz, process

    scorer = fuzz.ratio if whole else fuzz.WRatio
    found = process.extractOne(
        text, list(choices), scorer=scorer, processor=plain, score_cutoff=least
    )
    return str(found[0]) if found is not None else None

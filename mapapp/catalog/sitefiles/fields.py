"""What a file of sites can say: our fields, their usual names in files, and what they mean."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final, Literal, get_args

from mapapp.catalog.sitefiles.words import plain
from mapapp.phrases import marked

Field = Literal[
    "name", "lat", "lon", "position", "x", "y", "mineral", "stage", "status", "country",
    "capacity", "unit", "basis", "grade", "production", "start_year", "operator", "owner",
    "control", "product", "admin1", "capex", "source", "notes", "id",
]  # fmt: skip
FIELDS: Final[tuple[Field, ...]] = get_args(Field)


@dataclass(frozen=True, slots=True)
class FieldNote:
    """A field on screen and in a template: its name, what it holds, and an example."""

    label: str
    help: str
    example: str


NOTES: Final[Mapping[Field, FieldNote]] = MappingProxyType(
    {
        "name": FieldNote(marked("Name"), marked("What the site is called"), "Kwinana"),
        "lat": FieldNote(
            marked("Latitude"), marked("Degrees north; decimal or 33°51'S"), "-32.2183"
        ),
        "lon": FieldNote(
            marked("Longitude"), marked("Degrees east; decimal or 115°46'E"), "115.7706"
        ),
        "position": FieldNote(
            marked("Position"), marked("Latitude and longitude in one cell, or WKT"), ""
        ),
        "x": FieldNote(
            marked("X or easting"), marked("In the coordinate system that is chosen"), ""
        ),
        "y": FieldNote(
            marked("Y or northing"), marked("In the coordinate system that is chosen"), ""
        ),
        "mineral": FieldNote(
            marked("Mineral"), marked("Name or symbol, in any usual language"), "lithium"
        ),
        "stage": FieldNote(marked("Stage"), marked("mining, refining or magnets"), "refining"),
        "status": FieldNote(
            marked("Status"),
            marked("operating, construction, planned, care and maintenance, or closed"),
            "construction",
        ),
        "country": FieldNote(
            marked("Country"), marked("Where it stands: a name or ISO code"), "Australia"
        ),
        "capacity": FieldNote(
            marked("Capacity"), marked("Nameplate a year, in the unit beside it"), "24000"
        ),
        "unit": FieldNote(
            marked("Unit"), marked("t, kt, lb, oz; with what it is of: kt LCE"), "t LiOH·H2O"
        ),
        "basis": FieldNote(
            marked("Basis"),
            marked("What the tonnes are of: contained, concentrate, LCE, WO3 and the like"),
            "",
        ),
        "grade": FieldNote(marked("Grade"), marked("Per cent of the mineral in concentrate"), ""),
        "production": FieldNote(
            marked("Production"), marked("Output a year, in the same unit"), ""
        ),
        "start_year": FieldNote(marked("Start year"), marked("Year of the first product"), "2027"),
        "operator": FieldNote(marked("Operator"), marked("Who runs it"), ""),
        "owner": FieldNote(
            marked("Owner"), marked("Who owns it, with shares if they are known"), ""
        ),
        "control": FieldNote(marked("Control"), marked("Country of the controlling owner"), "USA"),
        "product": FieldNote(marked("Product"), marked("What is made"), "lithium hydroxide"),
        "admin1": FieldNote(marked("Province"), marked("State or province"), "Western Australia"),
        "capex": FieldNote(marked("Capital cost"), marked("Million USD"), ""),
        "source": FieldNote(marked("Source"), marked("Where the figures come from"), ""),
        "notes": FieldNote(marked("Notes"), marked("Anything else"), ""),
        "id": FieldNote(marked("Id"), marked("A key of your own"), ""),
    }
)
"""The fields by name; `later` says their labels and help in the language of the window."""

_NAMES: Final[Mapping[Field, str]] = {
    "name": "site|site name|mine|mine name|project|project name|facility|facility name|plant"
    "|plant name|asset|asset name|property|property name|deposit|deposit name|location name|title"
    "|label|nombre|mina|proyecto|nombre del proyecto|nome|nome do projeto|projeto|nom|nom du site"
    "|nom de la mine|site minier|usine|bezeichnung|standort|bergwerk|werk|anlage|projekt"
    "|projektname|naam|nazwa|nimi|namn|navn|ad|adı|名称|项目|项目名称|矿山|矿山名称|企业名称|名前"
    "|鉱山名|施設名|이름|광산명|название|наименование|месторождение|объект|الاسم|اسم|minename"
    "|site_name|prop name|refinery|refinery name|smelter",
    "lat": "latitude|lat dd|latitude dd|lat deg|lat wgs84|latitude wgs84|y coord|latitud|lati"
    "|breite|breitengrad|geogr breite|latitudine|breedtegraad|szerokosc|szerokość|纬度|緯度|위도"
    "|широта|خط العرض|enlem|leveyspiiri|decimal latitude|decimallatitude|lat n|gps lat|latitude n"
    "|gps latitude|y lat|lat decimal|latitude decimal|latitude decimal degrees|prop lat",
    "lon": "longitude|long|lng|lon dd|longitude dd|long dd|long deg|lon deg|lon wgs84"
    "|longitude wgs84|x coord|longitud|länge|laenge|längengrad|laengengrad|geogr länge"
    "|longitudine|lengtegraad|długość|经度|經度|経度|경도|долгота|خط الطول|boylam|pituuspiiri"
    "|decimal longitude|decimallongitude|lon e|long e|gps lon|gps long|gps longitude|x lon"
    "|longitude e|longitude w|long decimal|longitude decimal|longitude decimal degrees|prop long",
    "position": "coordinates|coordinate|coords|coord|lat lon|lat long|latlong|latlon|lat lng"
    "|latitude longitude|latitude and longitude|gps|gps coordinates|gps coordinate|location"
    "|geolocation|position|wkt|geom|geometry|the geom|shape|point|wkt geom|coordenadas"
    "|coordonnées|koordinaten|coordinate gps|coördinaten|坐标|经纬度|座標|緯度経度|좌표|координаты"
    "|الإحداثيات|geo|geopoint|geo point|standortkoordinaten|latitud longitud",
    "x": "easting|eastings|x|e|utm e|utm x|utm easting|x utm|east|este|rechtswert|ostwert|est"
    "|coordinate x|x coordinate|coord x|coordenada x|x m|mga e|mga easting|point x|lambert x",
    "y": "northing|northings|y|n|utm n|utm y|utm northing|y utm|north|norte|hochwert|nordwert"
    "|nord|coordinate y|y coordinate|coord y|coordenada y|y m|mga n|mga northing|point y"
    "|lambert y",
    "mineral": "commodity|commodities|primary commodity|main commodity|metal|material|element"
    "|mineral commodity|mineral name|ore|resource|mineral principal|minerales|mineral prim"
    "|producto mineral|mercancía|commodité|substance|minerai|minéral|rohstoff|erz|metall|metallo"
    "|minerale|grondstof|surowiec|substância|minério|矿种|矿产|金属|矿物|鉱種|鉱物|광종|광물"
    "|минерал|полезное ископаемое|сырье|металл|المعدن|commod1|comm1|prim comm|raw material"
    "|mineral type|critical mineral|primary metal",
    "stage": "stage of chain|value chain|value chain stage|supply chain stage|type|site type"
    "|facility type|asset type|process|process stage|step|category|activity|segment|kind|etapa"
    "|tipo|tipo de instalación|étape|type de site|stufe|art|typ|anlagentyp|fase|soort|阶段|类型"
    "|环节|種別|工程|단계|유형|этап|тип|стадия|نوع|mine refinery|operation type|plant type",
    "status": "state of operation|operating status|operational status|project status|dev status"
    "|mine status|development status|development stage|dev stage|activity status|status quo"
    "|current status|site status|estado|estatus|situación|situação|statut|état|zustand"
    "|betriebsstatus|stato|stan|状态|运营状态|状況|稼働状況|상태|운영상태|статус|состояние|الحالة"
    "|project stage|phase|condition|statuses",
    "country": "country name|host country|nation|iso|iso3|iso 3|iso a3|iso alpha 3|iso code"
    "|country code|iso2|country iso|cntry|ctry|country territory|location country|país|pais"
    "|pays|land|staat|paese|kraj|maa|ülke|国家|国|国名|所在国|국가|나라|страна|الدولة|البلد"
    "|country of operation|countries|adm0|adm0 a3|admin 0|host",
    "capacity": "nameplate|nameplate capacity|annual capacity|production capacity|design capacity"
    "|capacity per year|capacity tpa|planned capacity|installed capacity|cap|capacidad"
    "|capacidad anual|capacidad instalada|capacidade|capacidade anual|capacité|capacité annuelle"
    "|kapazität|kapazitaet|jahreskapazität|nennkapazität|capacità|capaciteit|zdolność produkcyjna"
    "|产能|年产能|设计产能|生産能力|年産能力|용량|생산능력|мощность|производственная мощность"
    "|проектная мощность|القدرة|الطاقة الإنتاجية|throughput|plant capacity|size|tonnage|kapasite",
    "unit": "units|capacity unit|capacity units|unit of measure|uom|unidad|unidade|unité|einheit"
    "|unità|eenheid|jednostka|单位|単位|단위|единица|ед изм|الوحدة|capacity uom",
    "basis": "capacity basis|content basis|form|chemical form|basis of capacity|expressed as"
    "|bezug|base|product form",
    "grade": "ore grade|grade pct|grade percent|concentrate grade|ley|teor|teneur|gehalt|tenore"
    "|品位|품위|содержание|head grade|grade %",
    "production": "output|annual production|actual production|annual output|production t|prod"
    "|producción|produccion|produção|produktion|produzione|produktie|jahresproduktion|产量|年产量"
    "|生産量|생산량|производство|добыча|الإنتاج|current production|last production",
    "start_year": "first prod|first production|first output"
    "|start|start date|year|start up|startup|start up year|startup year"
    "|commissioning|commissioning year|commissioning date|first production|year opened|opened"
    "|online|online year|on line|year online|production start|expected start|inicio"
    "|año de inicio|año|ano de início|ano|année|année de démarrage|mise en service|startjahr"
    "|baujahr|inbetriebnahme|anno|anno di avvio|投产时间|投产年份|年份|開始年|稼働開始|시작연도"
    "|год|год запуска|год начала|سنة البدء|first year|yr start|opening|startup yr",
    "operator": "operator name|operated by|operating company|company|operador|operadora|empresa"
    "|compañía|exploitant|opérateur|société|entreprise|betreiber|unternehmen|firma|gestore"
    "|azienda|exploitant naam|运营商|运营方|公司|企业|運営会社|事業者|운영사|회사|оператор|компания"
    "|المشغل|الشركة|company name|organisation|organization|oper name",
    "owner": "owners|ownership|shareholders|shareholder|parent|parent company|owner name|owned by"
    "|propietario|dueño|proprietário|accionistas|propriétaire|actionnaires|eigentümer"
    "|eigentuemer|anteilseigner|proprietario|eigenaar|właściciel|股东|所有者|业主|控股股东|소유주"
    "|владелец|собственник|المالك|owner operator|ult parent",
    "control": "controlled by|controlling country|control country|owner country|ownership country"
    "|parent country|headquarters|hq country|company country|country of owner|country of ownership"
    "|nationality|controller|ultimate owner country|país controlador|herkunft|控制国|domicile",
    "product": "products|main product|product type|output product|producto|produto|produit"
    "|produkt|prodotto|产品|主要产品|製品|제품|продукт|продукция|المنتج|end product",
    "admin1": "state|province|region|state province|department|departamento|provincia|estado uf"
    "|département|région|bundesland|provinz|regione|provincie|województwo|省|省份|州|都道府県|주"
    "|регион|область|المنطقة|district|admin 1|adm1",
    "capex": "capex musd|capital cost|capital expenditure|investment|capex usd m|capex m usd"
    "|inversión|investimento|investissement|investition|investitionen|投资|投資額|투자"
    "|инвестиции|cost|project cost",
    "source": "sources|reference|references|data source|citation|link|url|fuente|fonte|quelle"
    "|bron|źródło|来源|数据来源|出典|출처|источник|المصدر|src",
    "notes": "note|comment|comments|remarks|remark|description|desc|details|observaciones"
    "|observações|remarques|commentaire|anmerkung|anmerkungen|bemerkung|beschreibung|opmerking"
    "|uwagi|备注|描述|備考|비고|примечание|комментарий|ملاحظات|info|cmt",
    "id": "identifier|site id|mine id|project id|code|ref|key|uid|fid|objectid|ogc fid|mrds id"
    "|nummer|编号|번호|番号|номер|snl id",
}


@lru_cache(maxsize=1)
def header_names() -> Mapping[str, Field]:
    """Return from each plain header the field it usually stands for."""
    found: dict[str, Field] = {}
    for field, names in _NAMES.items():
        for name in (field, NOTES[field].label, *names.split("|")):
            found.setdefault(plain(name), field)
    return MappingProxyType(found)


_BRACKETS: Final = re.compile(r"[(\[（【].*?[)\]）】]")


def field_of_header(header: str) -> tuple[Field | None, float]:
    """Return the field that a header names, and how sure that is, 0..1.

    A header that is a usual name counts 1; one without what stands in brackets, 0.95; one
    that holds a usual name as words, less the more else it holds.
    """
    known = header_names()
    bare = plain(header)
    if bare in known:
        return known[bare], 1.0
    short = plain(_BRACKETS.sub(" ", header))
    if short in known:
        return known[short], 0.95
    words = short.split() or bare.split()
    best: Field | None = None
    score = 0.0
    for size in range(min(len(words), 4), 0, -1):
        for start in range(len(words) - size + 1):
            phrase = " ".join(words[start : start + size])
            field = known.get(phrase)
            if field is None or len(phrase) < 3:
                continue
            # What stands last in a header is usually what it is about: "capacity of mine".
            sure = 0.5 + 0.35 * size / len(words) + (0.02 if start == 0 else 0.0)
            if sure > score:
                best, score = field, sure
    return best, score

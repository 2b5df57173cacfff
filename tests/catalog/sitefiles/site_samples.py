"""The set of real-world-like files: what a colleague sends, in every format and encoding.

Each maker writes one file. All hold the same two sites unless their trouble is another:
Kwinana in Australia (lithium hydroxide) and Kokkola in Finland (cobalt), so that a test can say
in one line what must come out.
"""

import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

HEADER = ("Name", "Latitude", "Longitude", "Country", "Mineral", "Stage", "Status", "Capacity (t)")
ROWS = (
    ("Kwinana", "-32.2183", "115.7706", "Australia", "lithium", "refinery", "operating", "4000"),
    ("Kokkola", "63.8568", "23.0550", "Finland", "cobalt", "refinery", "operating", "15000"),
)
KML = (
    '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
    "<Folder><name>Lithium</name><Placemark><name>Kwinana</name><Point><coordinates>115.7706,"
    "-32.2183,0</coordinates></Point></Placemark></Folder><Folder><name>Cobalt</name><Placemark>"
    "<name>Kokkola</name><Point><coordinates>23.0550,63.8568</coordinates></Point></Placemark>"
    "</Folder></Document></kml>"
)


def text(
    delimiter: str = ",",
    encoding: str = "utf-8",
    *,
    header: Sequence[str] = HEADER,
    rows: Sequence[Sequence[str]] = ROWS,
    before: str = "",
    newline: str = "\n",
) -> Callable[[Path], None]:
    """Return what writes a table of text."""

    def write(path: Path) -> None:
        lines = [delimiter.join(cells) for cells in (header, *rows)]
        body = before + newline.join(lines) + newline
        path.write_bytes(body.encode(encoding))

    return write


def comma(rows: Sequence[Sequence[str]] = ROWS) -> list[list[str]]:
    """Return rows with decimal commas."""
    return [[cell.replace(".", ",") for cell in row] for row in rows]


def named(first: str, second: str) -> list[list[str]]:
    """Return the rows with other names."""
    return [[name, *row[1:]] for name, row in zip((first, second), ROWS, strict=True)]


def workbook(sheets: Mapping[str, Sequence[Sequence[object]]]) -> Callable[[Path], None]:
    """Return what writes an XLSX with some sheets."""

    def write(path: Path) -> None:
        from xlsxwriter import Workbook

        with Workbook(path) as book:
            for name, rows in sheets.items():
                sheet = book.add_worksheet(name)
                for at, row in enumerate(rows):
                    sheet.write_row(at, 0, list(row))

    return write


def numbers() -> list[list[object]]:
    """Return header and rows with numbers as numbers, as a spreadsheet has them."""
    return [
        list(HEADER),
        *([n, float(la), float(lo), *rest, float(cap)] for n, la, lo, *rest, cap in ROWS),
    ]


def ods(path: Path) -> None:
    """Write an ODS by hand, with the empty rows and columns that office programs add."""

    def cell(value: object) -> str:
        if isinstance(value, float):
            return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
        return (
            '<table:table-cell office:value-type="string">'
            f"<text:p>{value}</text:p></table:table-cell>"
        )

    blank = '<table:table-cell table:number-columns-repeated="16376"/>'
    rows = "".join(
        f"<table:table-row>{''.join(map(cell, row))}{blank}</table:table-row>" for row in numbers()
    )
    rows += (
        '<table:table-row table:number-rows-repeated="1048573"><table:table-cell'
        ' table:number-columns-repeated="16384"/></table:table-row>'
    )
    namespaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content {namespaces} office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="Sites">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<?xml version="1.0"?><manifest:manifest'
            ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        archive.writestr("content.xml", content)


def features(*, polygons: bool = False) -> list[dict[str, object]]:
    """Return the two sites as GeoJSON features."""
    found: list[dict[str, object]] = []
    for row in ROWS:
        lat, lon = float(row[1]), float(row[2])
        shape: dict[str, object] = {"type": "Point", "coordinates": [lon, lat]}
        if polygons:
            ring = [[lon + a / 50, lat + b / 50] for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
            shape = {"type": "MultiPolygon", "coordinates": [[[*ring, ring[0]]]]}
        properties = dict(
            zip(("name", "country", "mineral", "stage"), row[:1] + row[3:6], strict=True)
        )
        found.append({"type": "Feature", "properties": properties, "geometry": shape})
    return found


def geojson(*, polygons: bool = False) -> Callable[[Path], None]:
    """Return what writes a GeoJSON collection."""

    def write(path: Path) -> None:
        collection = {"type": "FeatureCollection", "features": features(polygons=polygons)}
        path.write_text(json.dumps(collection), encoding="utf-8")

    return write


def geojson_lines(path: Path) -> None:
    """Write a feature a line."""
    path.write_text("\n".join(map(json.dumps, features())) + "\n", encoding="utf-8")


def geo(
    driver: str, *, crs: str | None = "EPSG:4326", names: Sequence[str] = ("Kwinana", "Kokkola")
) -> Callable[[Path], None]:
    """Return what writes points through GDAL, in a coordinate system."""

    def write(path: Path) -> None:
        import numpy as np
        import shapely
        from pyproj import Transformer

        from mapapp.catalog.sitefiles.geo_files import gdal

        lat, lon = (np.array([float(row[at]) for row in ROWS]) for at in (1, 2))
        if crs not in (None, "EPSG:4326"):
            lon, lat = Transformer.from_crs("EPSG:4326", crs, always_xy=True).transform(lon, lat)
        options = {} if crs else {"crs": None}
        gdal().raw.write(
            path,
            geometry=shapely.to_wkb(shapely.points(lon, lat)),
            field_data=[
                np.array(list(names), dtype=object),
                np.array([row[4] for row in ROWS], dtype=object),
            ],
            fields=["name", "mineral"],
            geometry_type="Point",
            driver=driver,
            encoding="UTF-8",
            **{"crs": crs, **options},
        )

    return write


def zipped_shapefile(*, prj: bool = True, folder: str = "") -> Callable[[Path], None]:
    """Return what writes a Shapefile and packs its parts."""

    def write(path: Path) -> None:
        inside = path.with_suffix(".parts")
        inside.mkdir()
        geo("ESRI Shapefile")(inside / "sites.shp")
        with zipfile.ZipFile(path, "w") as archive:
            for part in sorted(inside.iterdir()):
                if prj or part.suffix != ".prj":
                    archive.write(part, folder + part.name)

    return write


def kmz(path: Path) -> None:
    """Write a KML packed as Google Earth packs it."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("doc.kml", KML)


def written(content: str, encoding: str = "utf-8") -> Callable[[Path], None]:
    """Return what writes a text as it is."""

    def write(path: Path) -> None:
        path.write_bytes(content.encode(encoding))

    return write


GPX = (
    '<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">'
    + "".join(f'<wpt lat="{r[1]}" lon="{r[2]}"><name>{r[0]}</name></wpt>' for r in ROWS)
    + "</gpx>"
)
SPANISH = ("Mina", "Latitud", "Longitud", "País", "Mineral", "Tipo", "Estado", "Capacidad (kt LCE)")
CHINESE = ("项目名称", "纬度", "经度", "国家", "矿种", "阶段", "状态", "产能(吨)")
CHINESE_ROWS = (
    ("奎纳纳", "-32.2183", "115.7706", "澳大利亚", "锂", "冶炼", "在产", "4000"),
    ("科科拉", "63.8568", "23.0550", "芬兰", "钴", "冶炼", "在产", "15000"),
)
DMS = (
    ("Kwinana", "32°13'06\"S", "115°46'14\"E", *ROWS[0][3:]),
    ("Kokkola", "63 51 24 N", "23 03 18 E", *ROWS[1][3:]),
)

TRACKER: Sequence[Sequence[object]] = (
    ("Proyectos de minerales críticos – América Latina y socios",),
    ("Fuente: equipo regional; actualizado 03/11/2026",),
    (),
    ("", "", "", "Ubicación", "", "", "Proyecto", "", "", "Producción", "", ""),
    ("Nº", "Proyecto", "Empresa", "País", "Latitud", "Longitud", "Mineral", "Tipo", "Estado",
     "Capacidad anual", "Unidad", "Año de inicio"),
    (1, "Cauchari-Olaroz", "Exar", "Argentina", "23°25'37\"S", "66°38'50\"O", "Litio",
     "Salmuera", "En operación", "40,0", "kt LCE", 2023),
    (2, "Salar de Atacama", "SQM", "Chile", "-23,55", "-68,36", "Carbonato de litio",
     "Planta química", "En operación", "210.000", "t LCE", 1997),
    (),
    (4, "Bandeira", "Lithium Ionic", "Brasil", "-41,93", "-16,78", "Li", "Mina a cielo abierto",
     "Planificado", "178", "kt LCE", 2028),
    (5, "Sal de Vida", "Rio Tinto", "Argentina", "-25,41", "66,99", "litio", "Mina",
     "En construcción", "15", "kt LCE", "2T 2027"),
    (6, "Planta Guaymas", "Nueva", "México", "27,92", "-110,9", "Litio", "Refinería",
     "Anunciado", "s/d", "", ""),
    (7, "Sin ubicación", "Por definir", "Perú", "", "", "Cobre", "Refineria", "Anunciado",
     "120", "kt", 2031),
    (8, "Kolwezi", "Socio", "Congo (RDC)", "-10,72", "25,47", "Cobalto", "Refinería",
     "En construcción", "18,5", "kt Co", 2027),
    (),
    ("", "TOTAL", "", "", "", "", "", "", "", "=SUM(J6:J13)", "", ""),
    ("Notas:",),
    ("1) Capacidades según las empresas; excluye proyectos confidenciales.",),
)  # fmt: skip
"""What a colleague keeps in a spreadsheet: see `test_a_spanish_tracker_is_understood`."""

SAMPLES: Mapping[str, Callable[[Path], None]] = {
    "plain.csv": text(),
    "semicolons.csv": text(";", rows=comma()),
    "tabs.tsv": text("\t"),
    "bars.txt": text("|"),
    "bom.csv": text(encoding="utf-8-sig", rows=named("Kwinana é", "Kokkola ö")),
    "utf16.txt": text("\t", "utf-16", rows=named("Kwinana é", "Kokkola ö")),
    "utf16-no-mark.csv": text(encoding="utf-16-le"),
    "western.csv": text(";", "cp1252", rows=named("Mine d’été", "Kokkola Ä")),
    "latin1.csv": text(";", "latin-1", rows=named("Añelo", "Kokkola Ä")),
    "gbk.csv": text(",", "gbk", header=CHINESE, rows=CHINESE_ROWS),
    "spanish.csv": text(";", header=SPANISH, rows=comma()),
    "quoted.csv": text(rows=named('"Kwinana,\nplant 1"', '"Kokkola ""K"""')),
    "crlf.csv": text(newline="\r\n"),
    "title-above.csv": text(before="Sites of our partners,,,,,,,\nas of 2026,,,,,,,\n\n"),
    "no-header.csv": text(header=ROWS[0], rows=ROWS[1:]),
    "dms.csv": text("\t", header=HEADER, rows=DMS),
    "one-column.csv": text(
        ";",
        header=("Site", "Coordinates", "Commodity"),
        rows=[(r[0], f"{r[1]}, {r[2]}", r[4]) for r in ROWS],
    ),
    "wkt.csv": text(
        ";",
        header=("Site", "geom", "Commodity"),
        rows=[(r[0], f"POINT ({r[2]} {r[1]})", r[4]) for r in ROWS],
    ),
    "swapped.csv": text(header=("Name", "Longitude", "Latitude", *HEADER[3:])),
    "utm.csv": text(
        header=("Name", "Easting", "Northing", "Country", "Mineral"),
        rows=(("Kwinana", "384094", "6434550", "Australia", "lithium"),),
    ),
    "ragged.csv": text(rows=(*ROWS, ("Too wide", "1", "2", "3", "4", "5", "6", "7", "8", "9"))),
    "sheets.xlsx": workbook({"Read me": [["Hello"]], "Sites": numbers(), "Empty": []}),
    "title.xlsx": workbook({"Sites": [["Our sites"], [], *numbers()]}),
    "office.ods": ods,
    "points.geojson": geojson(),
    "areas.geojson": geojson(polygons=True),
    "lines.geojsonl": geojson_lines,
    "points.gpkg": geo("GPKG"),
    "projected.gpkg": geo("GPKG", crs="EPSG:3857"),
    "points.shp": geo("ESRI Shapefile", names=("Añelo", "Kokkola Ä")),
    "shapefile.zip": zipped_shapefile(folder="data/"),
    "no-prj.zip": zipped_shapefile(prj=False),
    "folders.kml": written(KML),
    "folders.kmz": kmz,
    "points.fgb": geo("FlatGeobuf"),
    "waypoints.gpx": written(GPX),
}
"""Every sample by the name of its file."""

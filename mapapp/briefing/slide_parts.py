"""Words, tables and charts on a slide, as its own program edits them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.content import PageContent
from mapapp.briefing.house_style import UNITS_PER_INCH
from mapapp.briefing.page import Align, Element, Page, Rect
from mapapp.briefing.paint_table import column_places, rows_that_fit
from mapapp.briefing.places import box_of
from mapapp.briefing.plain_text import printable
from mapapp.cartography.charts import Supplier

if TYPE_CHECKING:
    from pptx.slide import Slide

translate = QCoreApplication.translate

ROW: Final = 1.75
LEAST_POINTS: Final = 4.0


def place_of(rect: Rect) -> tuple[Any, Any, Any, Any]:
    """Return left, top, width and height of a place in a slide's units."""
    from pptx.util import Mm

    return Mm(rect.x), Mm(rect.y), Mm(rect.width), Mm(rect.height)


def rgb(colour: str) -> Any:  # noqa: ANN401  (python-pptx has no types)
    """Return a colour ``#RRGGBB`` as slides have it."""
    from pptx.dml import color

    make: Any = color.RGBColor
    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return make(red, green, blue)


def add_text(  # noqa: PLR0913  (words and how they look)
    frame: Any,  # noqa: ANN401
    text: str,
    *,
    points: float,
    colour: str,
    lead: str = "",
    lead_colour: str = "",
    bold: bool = False,
    align: Align = "left",
    bottom: bool = False,
    font: str = "",
) -> None:
    """Fill a frame with words of one size, without inner margins."""
    from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
    from pptx.util import Pt

    frame.word_wrap = True
    frame.auto_size = MSO_AUTO_SIZE.NONE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.vertical_anchor = MSO_ANCHOR.BOTTOM if bottom else MSO_ANCHOR.TOP
    sides = {"left": PP_ALIGN.LEFT, "centre": PP_ALIGN.CENTER, "right": PP_ALIGN.RIGHT}
    lines = printable(text).split("\n")
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = sides[align]
        pieces = [(line, colour, bold)]
        if lead and number == 0:
            pieces.insert(0, (f"{lead} ", lead_colour or colour, True))
        for words, ink, heavy in pieces:
            run = paragraph.add_run()
            run.text = words
            run.font.size = Pt(round(max(points, LEAST_POINTS), 1))
            run.font.bold = heavy
            run.font.color.rgb = rgb(ink)
            if font:
                run.font.name = font


def add_table(slide: "Slide", element: Element, page: Page, content: PageContent) -> None:
    """Add a table: its title, head and the rows that fit, under the title the page gives it."""
    from pptx.util import Mm, Pt

    table = content.table(element.what)
    theme = content.style.theme_for(page.size, factor=element.size)
    points = theme.type.body_px * 72 / UNITS_PER_INCH
    row_mm = points * ROW * 25.4 / 72
    title = slide.shapes.add_textbox(*place_of(Rect(*_corner(element), element.rect.width, row_mm)))
    title.name = f"{element.id} title"
    add_text(
        title.text_frame,
        element.text if element.text is not None else table.title,
        points=points,
        colour=theme.colour("text1").name(),
        bold=True,
        font=content.style.font,
    )
    room = element.rect.height - row_mm * (2 if table.head else 1)
    count = rows_that_fit([row_mm] * len(table.rows), room, row_mm)
    rows = [*([table.head] if table.head else []), *table.rows[:count]]
    if count < len(table.rows):
        more = translate("page", "and {count} more").format(count=len(table.rows) - count)
        rows.append((more, *[""] * (max(len(row) for row in rows) - 1)) if rows else (more,))
    if not rows:
        return
    columns = max(len(row) for row in rows)
    shape = slide.shapes.add_table(
        len(rows),
        columns,
        Mm(element.rect.x),
        Mm(element.rect.y + row_mm),
        Mm(element.rect.width),
        Mm(row_mm * len(rows)),
    )
    shape.name = element.id
    grid: Any = shape.table
    grid.first_row, grid.horz_banding = bool(table.head), False
    widths = column_places(
        table, box_of(element.rect).width(), content.style.family, theme.type.body_px
    )
    for n, (_, width) in enumerate(widths[:columns]):
        grid.columns[n].width = Mm(width * 25.4 / UNITS_PER_INCH)
    for r, row in enumerate(rows):
        grid.rows[r].height = Mm(row_mm)
        for c in range(columns):
            cell = grid.cell(r, c)
            cell.margin_left = cell.margin_right = Pt(2)
            cell.margin_top = cell.margin_bottom = 0
            cell.fill.background()
            head = bool(table.head) and r == 0
            add_text(
                cell.text_frame,
                row[c] if c < len(row) else "",
                points=points * 0.95,
                colour=theme.colour("text2" if head else "text1").name(),
                bold=head,
                align="right" if c >= table.words else "left",
                font=content.style.font,
            )


def _corner(element: Element) -> tuple[float, float]:
    return element.rect.x, element.rect.y


def add_share_chart(
    slide: "Slide",
    element: Element,
    page: Page,
    content: PageContent,
    parts: Sequence[Supplier],
) -> None:
    """Add the stacked bars of shares as a chart whose figures can be edited."""
    from pptx.chart import data as chart_data
    from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
    from pptx.util import Pt

    from mapapp.briefing.chart_kinds import chart_kind

    theme = content.style.theme_for(page.size, factor=element.size)
    points = theme.type.body_px * 72 / UNITS_PER_INCH
    make: Any = chart_data.CategoryChartData
    data = make(number_format="0.0")
    # Bars are drawn from below upwards: the baseline comes last, to stand on top.
    data.categories = [translate("chart", "Scenario"), translate("chart", "Baseline")]
    for part in parts:
        before = round(part.before * 100, 4) if part.known else None
        data.add_series(printable(part.name), (round(part.after * 100, 4), before))
    frame: Any = slide.shapes.add_chart(
        XL_CHART_TYPE.BAR_STACKED_100, *place_of(element.rect), data
    )
    frame.name = element.id
    chart: Any = frame.chart
    chart.font.size = Pt(round(points, 1))
    chart.font.color.rgb = rgb(theme.colour("text1").name())
    if content.style.font:
        chart.font.name = content.style.font
    chart.has_title = True
    words = element.text if element.text is not None else chart_kind("share").title(content)
    add_text(
        chart.chart_title.text_frame,
        words,
        points=points,
        colour=theme.colour("text1").name(),
        bold=True,
        font=content.style.font,
    )
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False
    chart.category_axis.format.line.fill.background()
    chart.plots[0].gap_width, chart.plots[0].overlap = 30, 100
    for series, part in zip(chart.plots[0].series, parts, strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = rgb(part.colour)

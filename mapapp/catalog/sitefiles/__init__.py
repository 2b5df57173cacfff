"""Site files of the user's own: read, understood, checked, matched with ours, and counted.

The way through: `open_source` (or `from_clipboard`) → `suggest_mapping` → `check` → fixes as
`Edits` and `check` again → `find_matches` and `Decisions` → `resolve` → `with_user_sites`.
"""

from mapapp.catalog.sitefiles.check import check
from mapapp.catalog.sitefiles.counted import (
    CountedFile,
    Counting,
    NotCounted,
    not_counted,
    with_user_sites,
)
from mapapp.catalog.sitefiles.edits import Edits, fixed
from mapapp.catalog.sitefiles.encoding import ENCODINGS
from mapapp.catalog.sitefiles.fields import FIELDS, NOTES, Field, FieldNote
from mapapp.catalog.sitefiles.findings import Finding, Fix, Problems, SiteProblem
from mapapp.catalog.sitefiles.layer import STATUSES, UNKNOWN, Question, SiteLayer
from mapapp.catalog.sitefiles.limits import SiteFileCancelled, SiteFileError, Watch
from mapapp.catalog.sitefiles.mapping import ColumnMapping, MappingMemory, suggest_mapping
from mapapp.catalog.sitefiles.opening import files_in, from_clipboard, open_source
from mapapp.catalog.sitefiles.reference import crs_of
from mapapp.catalog.sitefiles.same_sites import (
    Decision,
    Decisions,
    Match,
    Resolved,
    find_matches,
    resolve,
)
from mapapp.catalog.sitefiles.source import KINDS, SourceFile, SourceLayer, Stamp
from mapapp.catalog.sitefiles.table import GEOMETRY, Table
from mapapp.catalog.sitefiles.text_sniff import DELIMITERS, Reading
from mapapp.catalog.sitefiles.units import BASES, TONNES_OF
from mapapp.catalog.sitefiles.written import (
    write_aside,
    write_problems,
    write_sites,
    write_template,
)

__all__ = [
    "BASES", "DELIMITERS", "ENCODINGS", "FIELDS", "GEOMETRY", "KINDS", "NOTES", "STATUSES",
    "TONNES_OF", "UNKNOWN", "ColumnMapping", "CountedFile", "Counting", "Decision", "Decisions",
    "Edits", "Field", "FieldNote", "Finding", "Fix", "MappingMemory", "Match", "NotCounted",
    "Problems", "Question", "Reading", "Resolved", "SiteFileCancelled", "SiteFileError",
    "SiteLayer", "SiteProblem", "SourceFile", "SourceLayer", "Stamp", "Table", "Watch", "check",
    "crs_of", "files_in", "find_matches", "fixed", "from_clipboard", "not_counted", "open_source",
    "resolve", "suggest_mapping", "with_user_sites", "write_aside", "write_problems",
    "write_sites", "write_template",
]  # fmt: skip

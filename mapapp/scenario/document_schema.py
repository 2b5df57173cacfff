"""The published JSON Schema of the .supplymap file, made from the models that read it.

``python -m mapapp.scenario.document_schema > docs/supplymap-2.schema.json`` writes it anew.
"""

import json
import sys
from typing import Final

from pydantic.json_schema import GenerateJsonSchema

from mapapp.scenario.document_model import SupplymapFile

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


class _Untitled(GenerateJsonSchema):
    """Without a title that says the name of each field once more."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002  (pydantic's)
        """Return False: the key is the name."""
        return False


def schema_text() -> str:
    """Return the schema as the text of ``docs/supplymap-2.schema.json``, ASCII only."""
    schema = SupplymapFile.model_json_schema(schema_generator=_Untitled)
    return json.dumps({"$schema": _DIALECT, **schema}, indent=2) + "\n"


if __name__ == "__main__":
    # Bytes, so that every system writes the same line ends.
    sys.stdout.buffer.write(schema_text().encode("ascii"))

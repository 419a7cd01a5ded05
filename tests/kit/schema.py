"""Plain data against a JSON Schema: the keywords our own schemas use, and no others."""

from collections.abc import Iterator
from typing import Any

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "null": (type(None),),
}
_KNOWN = {
    *("$schema", "title", "description", "type", "properties", "required", "additionalProperties"),
    *("items", "minItems", "maxItems", "enum", "minimum", "maximum"),
}


def faults(data: object, schema: dict[str, Any], at: str = "$") -> Iterator[str]:
    """What of the data the schema does not allow, each with its place."""
    assert set(schema) <= _KNOWN, f"{at}: keyword not read: {set(schema) - _KNOWN}"
    if "enum" in schema and data not in schema["enum"]:
        yield f"{at}: {data!r} is none of {schema['enum']}"
    if "type" in schema and not _is_of(data, schema["type"]):
        yield f"{at}: {data!r} is no {schema['type']}"
    elif isinstance(data, dict):
        yield from _of_object(data, schema, at)
    elif isinstance(data, list):
        yield from _of_list(data, schema, at)
    elif isinstance(data, int | float) and not _is_within(data, schema):
        yield f"{at}: {data} is out of bounds"


def _is_within(data: float, schema: dict[str, Any]) -> bool:
    return bool(schema.get("minimum", data) <= data <= schema.get("maximum", data))


def _is_of(data: object, names: str | list[str]) -> bool:
    for name in [names] if isinstance(names, str) else names:
        if isinstance(data, _TYPES[name]) and (name == "boolean" or not isinstance(data, bool)):
            return True
    return False


def _of_object(data: dict[str, Any], schema: dict[str, Any], at: str) -> Iterator[str]:
    known = schema.get("properties", {})
    for key in schema.get("required", []):
        if key not in data:
            yield f"{at}: {key} is missing"
    for key, value in data.items():
        if key in known:
            yield from faults(value, known[key], f"{at}.{key}")
        elif schema.get("additionalProperties") is False:
            yield f"{at}: {key} is not known"


def _of_list(data: list[Any], schema: dict[str, Any], at: str) -> Iterator[str]:
    if not schema.get("minItems", 0) <= len(data) <= schema.get("maxItems", len(data)):
        yield f"{at}: {len(data)} items"
    for i, item in enumerate(data):
        yield from faults(item, schema.get("items", {}), f"{at}[{i}]")

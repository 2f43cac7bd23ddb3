"""What the YAML parser complains of, in the words of somebody who writes front matter."""

from __future__ import annotations

from seoaudit.language.deferred import deferred

_AS_IN_TOML = deferred(r"[\w-]+[ \t]*=[ \t]*[\w\"'\[]")
_UNSPACED = deferred(r"[A-Za-z][\w-]*:([\u00a0\w\"'])")

# Fragments of libyaml's messages and what they come to; the first that is met counts. `{}` stands
# for the character at the place.
_PLAIN = (
    ("<document start>", "this line is no field; fields are written `name: value`"),
    ("could not find expected ':'", "this line has no colon, so it is no field"),
    ("found unexpected end of stream", "the quotation mark is never closed"),
    ("',' or ']'", "the list in brackets lacks a comma or its closing bracket"),
    ("',' or '}'", "the mapping in braces lacks a comma or its closing brace"),
    ("expected node content", "`{}` closes what was never opened"),
    ("expected '-' indicator", "this line is no item of the list; begin it with `- `"),
    ("block sequence entries", "a list begins on a line of its own, below its field"),
    ("unknown escape character", "a backslash in double quotes; write two, or use single quotes"),
    ("cannot start any token", "a value that begins with `{}` has to be in quotes"),
    ("found undefined alias", "a value that begins with `{}` has to be in quotes"),
    ("while scanning an alias", "a value that begins with `*` has to be in quotes"),
    ("while scanning an anchor", "a value that begins with `&` has to be in quotes"),
    ("while scanning a tag", "a value that begins with `!` has to be in quotes"),
    ("could not determine a constructor", "a value that begins with `!` has to be in quotes"),
    ("while scanning a block scalar", "the text begins on the line below `|` or `>`"),
)


def plain_complaint(context: str, problem: str, text: str, at: int) -> str:
    """What is wrong at the offset `at` of `text`, and what to do.

    `context` and `problem` are the parser's words; they are handed back where nothing plainer is
    known.
    """
    said = ", ".join(part for part in (context, problem) if part)
    line = text[text.rfind("\n", 0, at) + 1 : at]
    shown = text[at : at + 1]
    if shown == "\t" and "cannot start any token" in said:
        return "a tab; YAML is indented with blanks"
    if "mapping values are not allowed" in said:
        if ":" in line:
            return "a value that holds a colon and a blank has to be in quotes"
        return "this line is indented, and the field above has a value already"
    if "did not find expected key" in said:
        return _no_key(line)
    for fragment, plain in _PLAIN:
        if fragment in said:
            return plain.format(shown) if shown != "`" else plain.replace("`{}`", "a backtick")
    return said


def _no_key(before: str) -> str:
    """Why a field cannot begin behind `before`, which is what its line begins with."""
    if before.rstrip()[-1:] in ('"', "'"):
        return "something stands behind the closing quotation mark; put other quotes around it all"
    if before and not before.strip():
        return "this line is indented otherwise than the lines above"
    return "this belongs to no value, and no field can begin here"


def no_fields(line: str) -> str | None:
    """Why a parser sees a text where `line` is meant as the first field, None where it is not."""
    if _AS_IN_TOML.match(line):
        return "fields between two `---` are written `name: value`; `name = value` wants `+++`"
    found = _UNSPACED.match(line)
    if found is None:
        return None
    if found[1] == "\u00a0":
        return "a no-break space stands behind the colon; write a blank"
    return "a blank is missing behind the colon"

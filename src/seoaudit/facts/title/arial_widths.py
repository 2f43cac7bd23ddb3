"""Widths of characters in Arial, the face that search results are set in."""

from __future__ import annotations

from unicodedata import category, combining, east_asian_width, normalize

EM = 2048
"""Units of the font's design grid in one em; the advances below are counted in them."""

RESULT_PIXELS = 20
"""Font size of a title on a desktop result page."""

# Advance widths of Liberation Sans, which has the metrics of Arial. A letter with marks that is as
# wide as its base letter is not listed. The space characters stand as escapes.
_ADVANCES: dict[int, str] = {
    342: "⁄∕",
    384: "′",
    391: "'",
    410: "\u202f",
    455: "ijlłſιіј‘’‚‛",
    532: "|¦",
    561: "∫",
    569: " !,./:;I[\\]ft\u00a0ìíîïĩīĭıŧ·ΙІї∙",
    597: "ľ",
    662: "ℓ",
    682: "()-`r¡¨²³´·¸¹‐“”„‟‹›‾",
    684: "{}ŀ",
    717: "•",
    725: "″‴",
    726: "▪▫",
    727: '"',
    747: "гғ",
    748: "º",
    758: "ª",
    768: "ť",
    786: "Ί",
    797: "*",
    809: "τ",
    819: "°",
    842: "ґ",
    846: "‖",
    896: "кқ",
    903: "ζ",
    909: "ĳ",
    913: "ε",
    917: "ξ",
    938: "т",
    939: "з",
    961: "^",
    987: "ς",
    1001: "Ґ",
    1012: "∂◊",
    1024: "JcksvxyzĸγκλνЈсухѕүұ‼↑↓↕",
    1045: "эє",
    1051: "₫",
    1067: "чь₰",
    1075: "χ",
    1088: "в",
    1100: "¶",
    1109: "ГпяҒ",
    1120: "υ",
    1124: "±÷√≈≠≤≥",
    1128: "Γ",
    1131: "¯нџң‗",
    1139: "#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþđħĿŁŋƒəηθοаеорђћәөҮҰһ‒–†‡₠₣₤€₴",
    1140: "δ",
    1144: "и",
    1165: "ρ",
    1173: "бц",
    1178: "β",
    1180: "µμ",
    1184: "α",
    1193: "КҚ",
    1195: "дл≡",
    1196: "+<=>~¬×−",
    1217: "◌",
    1237: "ŉƐЗ■□○●",
    1251: "FTZ¿ßøŦƑΖΤТ₮",
    1253: "∆",
    1259: "ď",
    1264: "σ",
    1266: "Σ",
    1280: "ъ",
    1301: "У",
    1328: "φ",
    1331: "Ξ",
    1344: "БЛЬ",
    1365: "ЧҺ",
    1366: "&ABEKPSVXYÞΑΒΕΚΡΥΧЅАВЕРХ₭₱₳",
    1367: "ΆЁ",
    1368: "ΔΛ",
    1370: "ж",
    1387: "Д",
    1408: "м",
    1413: "π",
    1439: "ẞ",
    1460: "ψ∑∞",
    1472: "ЄЏИПЭы∩",
    1479: "CDHNRUwÐĐĦΗΝΠНСЯҢ₡₢₦₵",
    1481: "Ŋ",
    1505: "Ĳ",
    1509: "©®℗",
    1515: "Ц",
    1516: "₿",
    1531: "Ω",
    1536: "ю",
    1541: "ƏΏӘ",
    1557: "Ф",
    1573: "Ω",
    1586: "Ό",
    1593: "GOQØΘΟОӨ₲",
    1599: "ω",
    1606: "Έ",
    1621: "Ъ",
    1634: "Φ",
    1643: "ш",
    1664: "њ",
    1685: "фщ",
    1686: "∏",
    1706: "MmΜМ₥",
    1708: "¼½¾",
    1711: "Ψ",
    1716: "Ή",
    1739: "₪",
    1749: "Ћ",
    1752: "Ύ",
    1771: "Ђ",
    1813: "Ы",
    1821: "%æ",
    1856: "љ",
    1877: "Ш",
    1891: "Ж",
    1920: "Щ",
    1933: "Wœ₩",
    2005: "∟",
    2027: "▲►▼◄",
    2048: "ÆŒ—―…‰₯™←→↔≢▬",
    2069: "ЊЮ",
    2079: "@",
    2165: "Љ",
    2197: "№",
    2240: "₧",
    2384: "₨",
}

_ADVANCE_OF = {character: advance for advance, same in _ADVANCES.items() for character in same}

# What the face does not hold comes from another: ideographs fill the em square, emoji are about a
# quarter wider than it, a letter of any other script is counted as a digit or small letter is.
_FULL_WIDTH = EM
_EMOJI = EM * 5 // 4
_OTHER = 1139

_NO_WIDTH = frozenset({"Mn", "Me", "Cf", "Cc"})
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_FIRST_PICTOGRAPH = 0x2600
_JOINER = "\u200d"


def pixel_width(text: str, pixels: int = RESULT_PIXELS) -> float:
    """Width of one line of `text` in CSS pixels at a font size of `pixels`, without kerning."""
    known = _ADVANCE_OF
    try:
        return sum([known[character] for character in text]) * pixels / EM
    except KeyError:
        return _unlisted_units(text) * pixels / EM


def _unlisted_units(text: str) -> int:
    """Width in units of the design grid of a text that holds characters not in the table."""
    known = _ADVANCE_OF
    units = 0
    joined = False
    for character in text:
        if character in known:
            units += known[character]
        elif not joined:
            units += _advance(character)
        joined = character == _JOINER
    return units


def _advance(character: str) -> int:
    """Advance of a character that the table does not list."""
    code = ord(character)
    if code in _FLAG_LETTERS:
        return _EMOJI // 2
    if combining(character) or code in _SKIN_TONES or category(character) in _NO_WIDTH:
        return 0
    if code >= _FIRST_PICTOGRAPH and category(character) == "So":
        return _EMOJI
    if east_asian_width(character) in "WF":
        return _FULL_WIDTH
    base = normalize("NFD", character)[0]
    return _ADVANCE_OF.get(base, _OTHER)

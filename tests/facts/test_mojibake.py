"""Garbled characters: found, placed and repaired; honest text left alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.article import Article
from seoaudit.facts.facts import Facts
from seoaudit.facts.hygiene.mojibake import Mojibake, find_mojibake
from seoaudit.loading.load import load

SEEDS = Path(__file__).parents[2] / "fixtures" / "seeds"
OPEN_BYTES = (0x81, 0x8D, 0x8F, 0x90, 0x9D)


def garbled(text: str, encoding: str) -> str:
    """`text` as it looks when its UTF-8 is read with `encoding`, open bytes passed through."""
    passed = "cp1252" if encoding == "cp1252" else ""
    return "".join(
        chr(byte) if passed and byte in OPEN_BYTES else bytes((byte,)).decode(encoding)
        for byte in text.encode()
    )


def article(text: str, path: str = "a.md") -> Article:
    return load(path, text.encode())


def repaired(text: str, found: tuple[Mojibake, ...]) -> str:
    for one in reversed(found):
        if one.replacement is not None:
            text = text[: one.span.start] + one.replacement + text[one.span.end :]
    return text


def test_every_garbled_run_of_the_first_seed_is_found_in_its_place(
    facts_of: Callable[..., Facts],
) -> None:
    facts = facts_of((SEEDS / "000_fe9e7572e0b386b4.txt").read_bytes(), "seed.txt")
    found = [
        (facts.article.source.place(one.span), one.label, one.replacement, one.encoding)
        for one in facts.hygiene.mojibake
    ]
    assert [(place.line, place.column, *rest) for place, *rest in found] == [
        (4, 33, "‚Äî", "—", "mac_roman"),
        (92, 35, "‚Äì", "–", "mac_roman"),
        (93, 40, "‚Äì", "–", "mac_roman"),
        (133, 3, "‚≠ê", "⭐", "mac_roman"),
        (135, 1, "\uf8ffüëâ", "👉", "mac_roman"),
        (138, 1, "\uf8ffüìû", "📞", "mac_roman"),
    ]
    assert facts.hygiene.invisible_characters == ()


@pytest.mark.parametrize(
    ("text", "label", "replacement", "encoding"),
    [
        ("It‚Äôs late", "‚Äô", "’", "mac_roman"),
        ("Done ‚úÖ today", "‚úÖ", "✅", "mac_roman"),
        ("one caf√© only", "√©", "é", "mac_roman"),
        ("in M√ºnchen", "√º", "ü", "mac_roman"),
        ("A warm heart ‚ù§Ô∏è here", "‚ù§Ô∏è", "❤️", "mac_roman"),
        ("It‚Äö√Ñ√¥s late", "‚Äö√Ñ√¥", "’", "mac_roman"),
        ("Itâ€™s late", "â€™", "’", "cp1252"),
        ("ItÃ¢â‚¬â„¢s late", "Ã¢â‚¬â„¢", "’", "cp1252"),
        ("one cafÃ© only", "Ã©", "é", "cp1252"),
        ("das ist schÃ¶n", "Ã¶", "ö", "cp1252"),
        ("que nÃ£o vem", "Ã£", "ã", "cp1252"),
        ("un maÃ®tre d'hôtel", "Ã®", "î", "cp1252"),
        ("from Ã–sterreich", "Ã–", "Ö", "cp1252"),
        ("a Â£20 cut", "Â£", "£", "cp1252"),
        ("10Â\xa0km", "Â\xa0", "\xa0", "cp1252"),
        ("it was voilÃ\xa0 then", "Ã\xa0", "à", "cp1252"),
        ("ðŸ‘‰ Book", "ðŸ‘‰", "👉", "cp1252"),
        ("said â€œyesâ€\x9d twice", "â€œ", "“", "cp1252"),
        ("Itâ\x80\x99s late", "â\x80\x99", "’", "latin-1"),
        ("don\x92t", "\x92", "’", "latin-1"),
        ("ÐŸÑ€Ð¸Ð²ÐµÑ‚ to all", "ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет", "cp1252"),
        ("æ—¥æœ¬èªž here", "æ—¥æœ¬èªž", "日本語", "cp1252"),
        ("5 Î¼m wide", "Î¼", "μ", "cp1252"),
        ("a b&acirc;&euro;&trade; c", "â€™", "’", "cp1252"),
        ("said â€œyesâ€ twice", "â€œ", "“", "cp1252"),
    ],
)
def test_a_garbled_run_carries_its_repair(
    text: str, label: str, replacement: str, encoding: str
) -> None:
    one = find_mojibake(article(text))[0]
    assert (one.label, one.replacement, one.encoding) == (label, replacement, encoding)


@pytest.mark.parametrize(
    ("text", "replacements"),
    [
        ("â€œHelloâ€\ufffd he said", ["“", "”"]),
        ("â€œHelloâ€ he said", ["“", "”"]),
        ("the caf\ufffd here", [None]),
        ("100\ufffd\ufffd and a ðŸ˜\ufffd face", [None, None]),
        ("a replacement character (\ufffd) shown", []),
        ("Firstâ€™s. Then 10Â km.Â Next", ["’", ""]),
        ("Phase 1 Ã¢â€ and 2", [None, None]),
        ("5M‚‚Ç¨‚Äú10M", [None]),
        ("un syst√me s√©rieux", [None, "é"]),
    ],
)
def test_a_lost_byte_is_completed_only_where_it_can_be(
    text: str, replacements: list[str | None]
) -> None:
    assert [one.replacement for one in find_mojibake(article(text))] == replacements


HONEST = [
    "Il répond « à demain », « déjà… », «\xa0à\xa0», « Ã », «\xa0Â\xa0» et s’en va où ? À Noël.",
    "SÃO PAULO, AMANHÃ… AMANHÃ” MANHÃ–TARDE a ação, ÃO, órgãos — “não”",
    "Größe, Übergröße… „Äpfel“, „ÄÖÜ“, ‚Ähnlich‘, Straße; ÖL–ÄRGER „Öl“ – „Übung“ Spaß“",
    "Đà Nẵng, Việt Nam: ế ộ ữ Ă Â Đ một hai — “ba”",
    "Zażółć gęślą jaźń: „ŁÓDŹ”, «ŹDŹBŁO» — Święta…",
    "Καλημέρα κόσμε «Αθήνα» — π, Ω, μ· τέλος…",
    "Привет, «мир» — 20 °C… №5",
    "naïve—very, café’s “ÉTÉ”, l’été—É, cœur, Œuvre, ŒUF, œdème… CAFÉ™ CAFÉ… É» —É",
    "HYVÄ… ”HYVÄ”, JÄ“, På – Å – ”FÅ”, 200 Å², mÅ² och 3 Å·s",
    "«Ya está»—dijo. «allá»… ¿Él? ¡Úrsula! señor—Ñandú",
    "hâlâ…” hâlâ”… dedi; İstanbul’da ığdır, şöyle",
    "2√π ≈π ≤∞ (–∞, ∞) ∑∂ p∧q ¬p 5×² ±½ a√2 ¬± ∆π",
    "日本語の「文」。中文，标点；한국어… ไทย עברית العربية فارسی हिन्दी",
    "café\u0301 e\u0301te\u0301 — 10\xa0km, 5\u202f€ ™ © ® ½ ¼ § ¶ † ‡ • · 👩‍💻 ❤️ 🇩🇪 𝒳",
    "Íslenska: ÁÐUR, þú, æði, ÖÆÓ; norsk: ÆØÅ, Ærlig, øl; română: ÎNȚELEGE, HOTĂRÂ…",
]


@pytest.mark.parametrize("text", HONEST, ids=[text[:16] for text in HONEST])
@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_honest_text_is_left_alone(text: str, name: str) -> None:
    assert find_mojibake(article(f"{text}\n\n{text.upper()}\n", name)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "`â€™` and\n\n```\n‚Äî\n```\n",
        "[x](https://example.com/â€™) <!-- ‚Äî -->",
        'The apostrophe in UTF-8 shows as "â€™" there.',
        "What mojibake looks like: (‚Äî).",
    ],
    ids=["code", "address and comment", "quoted", "in brackets"],
)
def test_garbled_text_that_is_shown_or_is_no_prose_is_left_alone(text: str) -> None:
    assert find_mojibake(article(text)) == ()


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('---\ntitle: "It‚Äôs late"\n---\nText', "a.md"),
        ("+++\ntitle = 'It‚Äôs late'\n+++\nText", "a.md"),
        ("![It‚Äôs late](a.png)", "a.md"),
        ("[It‚Äôs **late**](a.html)", "a.md"),
        ("<html><head><title>It‚Äôs late</title></head><body><p>x</p></body></html>", "a.html"),
    ],
    ids=["yaml", "toml", "alt", "link text", "head"],
)
def test_every_text_that_readers_meet_is_looked_at(text: str, path: str) -> None:
    loaded = article(text, path)
    (one,) = find_mojibake(loaded)
    assert loaded.source.slice(one.span) == "‚Äô"


def test_doubtful_text_counts_where_its_like_is_sure() -> None:
    alone = find_mojibake(article("They said TODAÃ” here."))
    beside = find_mojibake(article("They said TODAÃ” here. Une cafÃ©."))
    assert [one.replacement for one in alone] == []
    assert [one.replacement for one in beside] == ["Ô", "é"]


def test_an_emoji_without_its_first_character_counts_beside_other_garbled_text() -> None:
    alone = find_mojibake(article("üëâ Book online"))
    beside = find_mojibake(article("üëâ Book online, it‚Äôs easy"))
    assert [one.replacement for one in alone] == []
    assert [one.replacement for one in beside] == ["👉", "’"]


WORDS = st.text("abcdefghij ", min_size=1, max_size=8)
SIGNS = st.text("—–’‘“”…•™€→★✅⭐👉📞😀🎉é ñüçôÖ", min_size=1, max_size=3).map(
    lambda signs: signs.replace(" ", "")
)


@given(
    parts=st.lists(st.tuples(WORDS, SIGNS), min_size=1, max_size=6),
    encoding=st.sampled_from(["mac_roman", "cp1252", "latin-1"]),
    times=st.integers(1, 2),
)
def test_what_was_garbled_is_repaired_exactly_and_stays_so(
    parts: list[tuple[str, str]], encoding: str, times: int
) -> None:
    text = "x" + "".join(f"{word}a{signs}b" for word, signs in parts) + "z"
    broken = text
    for _ in range(times):
        broken = garbled(broken, encoding)
    loaded = article(broken, "a.txt")
    found = find_mojibake(loaded)
    assert repaired(broken, found) == text
    assert all(loaded.source.slice(one.span) == one.label for one in found)
    assert find_mojibake(article(text, "a.txt")) == ()


# Letters beyond ASCII that the words of one language are written with. French `œ` is left out, for
# it follows no letter with an accent: `âœ…` is a garbled sign, never a word.
LETTERS = [
    "àâçéèêëîïôùûü",
    "ãõáéíóúâêôàç",
    "äöüß",
    "áéíóúñü",
    "åäöæøé",
    "áðéíóúýþæö",
    "àèéìòù",
    "ąćęłńóśźż",
    "áčďéěíňóřšťúůýž",
    "áéíóöőúüű",
    "âîășțşţ",
    "çğıöşüâîû",
    "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỏọốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώς",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ",
]
CLOSERS = ["", "", "…", "”", "’", "»", "“", " –", " —", "!", ".", "\xa0»", "\xa0!", "™"]


@st.composite
def honest_sentences(draw: st.DrawFn) -> str:
    letters = draw(st.sampled_from(LETTERS))
    word = st.text(letters + "abcdefghij", min_size=1, max_size=10)
    words = draw(st.lists(st.tuples(word, st.sampled_from(CLOSERS)), min_size=1, max_size=12))
    return "x " + " ".join(word + closer for word, closer in words) + " z"


@given(honest_sentences())
def test_words_of_any_language_before_any_punctuation_are_left_alone(text: str) -> None:
    for written in (text, text.upper(), text.title()):
        assert find_mojibake(article(written, "a.txt")) == ()

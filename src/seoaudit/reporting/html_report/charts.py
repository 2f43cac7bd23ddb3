"""Pictures of numbers as inline SVG, in the colours of the page."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.reporting.html_report.markup import Markup, joined, tag

_BINS = 10


def ring(score: int | None) -> Markup:
    """A score of 0 to 100 as a ring with the number in it."""
    shown = "–" if score is None else str(score)
    said = "No score" if score is None else f"Score {score} of 100"
    # The circumference is 100, so that a score is a length.
    radius = "15.9155"
    arc = tag(
        "circle",
        class_="arc",
        cx=18,
        cy=18,
        r=radius,
        stroke_dasharray=f"{score or 0} 100",
        transform="rotate(-90 18 18)",
    )
    number = tag("text", shown, x=18, y=18, text_anchor="middle", dominant_baseline="central")
    track = tag("circle", class_="track", cx=18, cy=18, r=radius)
    inner = joined((track, arc if score else Markup(""), number))
    return tag("svg", inner, class_="ring", viewBox="0 0 36 36", role="img", aria_label=said)


def bar(share: float, kind: str = "") -> Markup:
    """A share of 0 to 1 as a bar. The number stands beside it, so that it says nothing itself."""
    full = tag("rect", class_="track", width=100, height=6, rx=3)
    part = tag("rect", class_=f"fill {kind}".strip(), width=f"{share * 100:.1f}", height=6, rx=3)
    return tag(
        "svg",
        full,
        part if share > 0 else Markup(""),
        class_="bar",
        viewBox="0 0 100 6",
        preserveAspectRatio="none",
        aria_hidden="true",
    )


def distribution(scores: Sequence[int]) -> Markup:
    """How many articles have which score, in steps of ten."""
    bins = [0] * _BINS
    for score in scores:
        bins[min(score // _BINS, _BINS - 1)] += 1
    most = max(bins) or 1
    shapes: list[Markup] = []
    told: list[str] = []
    for index, number in enumerate(bins):
        first, last = index * 10, 100 if index == _BINS - 1 else index * 10 + 9
        left, height = index * 32, number / most * 80
        if number:
            told.append(f"{number:,} from {first} to {last}")
            shapes.append(
                tag("rect", class_="fill", x=left + 4, y=f"{100 - height:.1f}", width=24,
                    height=f"{height:.1f}", rx=2)
            )  # fmt: skip
            shapes.append(
                tag("text", f"{number:,}", class_="value", x=left + 16, y=f"{94 - height:.1f}")
            )
        shapes.append(tag("text", str(first), x=left + 16, y=116))
    said = f"Articles by score: {', '.join(told)}"
    return tag("svg", *shapes, class_="distribution", viewBox="0 0 320 122", role="img",
               aria_label=said)  # fmt: skip


def trend(days: Sequence[str], scores: Sequence[int]) -> Markup:
    """The scores of a site over its runs, two at least, oldest first."""
    low = max(0, min(scores) - 5)
    high = max(min(100, max(scores) + 5), low + 1)
    step = 560 / (len(scores) - 1)
    points = [
        (20 + index * step, 20 + 100 * (high - score) / (high - low))
        for index, score in enumerate(scores)
    ]
    line = tag("polyline", class_="line",
               points=" ".join(f"{x:.1f},{y:.1f}" for x, y in points))  # fmt: skip
    dots = [
        tag("circle", tag("title", f"{day}: {score}"), class_="dot", cx=f"{x:.1f}", cy=f"{y:.1f}",
            r=3.5)
        for (x, y), day, score in zip(points, days, scores, strict=True)
    ]  # fmt: skip
    first, last = points[0], points[-1]
    labels = (
        tag("text", str(scores[0]), class_="value", x=f"{first[0]:.1f}", y=f"{first[1] - 10:.1f}"),
        tag("text", str(scores[-1]), class_="value", x=f"{last[0]:.1f}", y=f"{last[1] - 10:.1f}"),
        tag("text", days[0], class_="start", x=8, y=146),
        tag("text", days[-1], class_="end", x=592, y=146),
    )
    said = f"Score from {scores[0]} on {days[0]} to {scores[-1]} on {days[-1]}"
    return tag("svg", line, *dots, *labels, class_="trend", viewBox="0 0 600 154", role="img",
               aria_label=said)  # fmt: skip

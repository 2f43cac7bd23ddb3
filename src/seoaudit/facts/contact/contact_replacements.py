"""What an unlinked phone number or address would be as a link, in the format of its article."""

from __future__ import annotations

from msgspec.structs import replace

from seoaudit.article import Article, Span
from seoaudit.facts.contact.emails import Email
from seoaudit.facts.contact.phones import Phone

_LONGEST_BLOCK = 4000


def with_phone_links(phones: tuple[Phone, ...], article: Article) -> tuple[Phone, ...]:
    """The phones, those that could be linked with their replacement."""
    return tuple(
        replace(phone, replacement=_phone_link(phone, article))
        if _can_be_linked(phone, article) and phone.e164 and not phone.fax
        else phone
        for phone in phones
    )


def with_email_links(emails: tuple[Email, ...], article: Article) -> tuple[Email, ...]:
    """The emails, those that could be linked with their replacement."""
    return tuple(
        replace(email, replacement=_email_link(email, article))
        if _can_be_linked(email, article) and not email.obfuscated
        else email
        for email in emails
    )


def _can_be_linked(detail: Phone | Email, article: Article) -> bool:
    """Whether linking is one plain edit: visible text in one piece, in a format with links."""
    if detail.origin != "text" or detail.in_link or detail.placeholder:
        return False
    return article.format != "text" and article.source.slice(detail.span) == detail.label


def _phone_link(phone: Phone, article: Article) -> str:
    if _in_html(article, phone.span):
        return f'<a href="tel:{phone.e164}">{phone.label}</a>'
    return f"[{phone.label}](tel:{phone.e164})"


def _email_link(email: Email, article: Article) -> str:
    if _in_html(article, email.span) or article.format == "mdx":
        return f'<a href="mailto:{email.address}">{email.label}</a>'
    return f"<{email.label}>"


def _in_html(article: Article, span: Span) -> bool:
    """Whether a place is read as HTML: everywhere in a page, between raw tags in Markdown."""
    if article.format == "html":
        return True
    text = article.source.text
    reach = max(article.body.start, span.start - _LONGEST_BLOCK)
    line_start = max(text.rfind("\n", reach, span.start) + 1, reach)
    block_start = max(text.rfind("\n\n", reach, span.start) + 2, reach)
    return text[block_start:line_start].lstrip().startswith("<") or text[
        line_start : span.start
    ].lstrip().startswith("<")

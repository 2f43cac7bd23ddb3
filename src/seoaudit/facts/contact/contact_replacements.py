"""What an unlinked phone number or address would be as a link, in the format of its article."""

from __future__ import annotations

from msgspec.structs import replace

from seoaudit.article import Article
from seoaudit.facts.contact.emails import Email
from seoaudit.facts.contact.phones import Phone
from seoaudit.facts.new_links import as_link, can_hold_link, is_html


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
    """Whether linking is one plain edit: visible text in one piece, where a link can stand."""
    if detail.origin != "text" or detail.in_link or detail.placeholder:
        return False
    return article.source.slice(detail.span) == detail.label and can_hold_link(article, detail.span)


def _phone_link(phone: Phone, article: Article) -> str:
    return as_link(article, phone.span, f"tel:{phone.e164}")


def _email_link(email: Email, article: Article) -> str:
    if is_html(article, email.span) or article.format == "mdx":
        return f'<a href="mailto:{email.address}">{email.label}</a>'
    return f"<{email.label}>"

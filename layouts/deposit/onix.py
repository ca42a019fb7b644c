"""The issue as an ONIX 3.0 message, which libraries' and wholesalers' systems read: one product, its title in each
language, its publisher, date, price, extent and contents.

ONIX for Books is used with serials too: `ProductForm` PF (newspaper) and ISSN as the identifier of the collection.
"""

import datetime
import html
import re

from layouts.deposit.pack import Declaration
from layouts.model.issue import Issue, text_in

NAMESPACE = "http://ns.editeur.org/onix/3.0/reference"
LANGUAGES = {"ar": "ara", "fr": "fre", "en": "eng", "es": "spa", "nl": "dut", "zgh": "zgh"}  # ISO 639-2/B
CURRENCIES = {"DH": "MAD", "DHS": "MAD", "MAD": "MAD", "€": "EUR", "EUR": "EUR", "$": "USD", "USD": "USD"}
PRICE = re.compile(r"(\d+(?:[.,]\d{1,2})?)\s*([^\d\s.,]+)")


def onix(issue: Issue, declared: Declaration) -> str:
    """The message. The same issue gives the same text: its stamp is the issue's day."""
    day = declared.date.strftime("%Y%m%d")
    first = declared.languages[0] if declared.languages else "en"
    title = text_in(issue.publication.title, first)
    rows = [
        _tags("RecordReference", f"{declared.issn or title}-{declared.number}"),
        _tags("NotificationType", "03"),
        "<ProductIdentifier>" + _tags("ProductIDType", "01") + _tags("IDTypeName", "issue number")
        + _tags("IDValue", f"{declared.issn} {declared.number}".strip()) + "</ProductIdentifier>",
        "<DescriptiveDetail>" + _tags("ProductComposition", "00") + _tags("ProductForm", "PF"),
        *_collection(issue, declared),
        _title(_tags("TitleElementLevel", "01") + _tags("PartNumber", str(declared.number))
               + _tags("TitleText", title, first)),
        *(f"<Contributor>{_tags('ContributorRole', 'B01')}{_tags('PersonName', name, lang)}</Contributor>"
          for lang, name in issue.publication.director),
        *(f"<Language>{_tags('LanguageRole', '01')}{_tags('LanguageCode', code)}</Language>"
          for code in dict.fromkeys(LANGUAGES.get(lang.split("-")[0], "mul") for lang in declared.languages)),
        "<Extent>" + _tags("ExtentType", "00") + _tags("ExtentValue", str(declared.pages)) + _tags("ExtentUnit", "03")
        + "</Extent></DescriptiveDetail>",
        "<CollateralDetail>" + _contents(issue) + "</CollateralDetail>" if issue.stories else "",
        "<PublishingDetail>" + _publisher(issue, declared) + _tags("PublishingStatus", "04") + "<PublishingDate>"
        + _tags("PublishingDateRole", "01") + _tags("Date", day) + "</PublishingDate></PublishingDetail>",
        _price(declared),
    ]  # fmt: skip
    sent = datetime.datetime.combine(declared.date, datetime.time()).strftime("%Y%m%dT%H%M")
    sender = f"<Header><Sender>{_tags('SenderName', title)}</Sender>{_tags('SentDateTime', sent)}</Header>"
    body = "\n".join(row for row in rows if row)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<ONIXMessage xmlns="{NAMESPACE}" release="3.0">\n{sender}\n'
        f"<Product>\n{body}\n</Product>\n</ONIXMessage>\n"
    )


def _collection(issue: Issue, declared: Declaration) -> list[str]:
    """The serial that the issue is one of, by its ISSN and its titles."""
    identity = ""
    if declared.issn:
        code = _tags("IDValue", declared.issn.replace("-", ""))
        identity = f"<CollectionIdentifier>{_tags('CollectionIDType', '02')}{code}</CollectionIdentifier>"
    titles = "".join(
        _title(_tags("TitleElementLevel", "02") + _tags("TitleText", text, lang))
        for lang, text in issue.publication.title
    )
    return [f"<Collection>{_tags('CollectionType', '10')}{identity}{titles}</Collection>"]


def _title(inside: str) -> str:
    return f"<TitleDetail>{_tags('TitleType', '01')}<TitleElement>{inside}</TitleElement></TitleDetail>"


def _contents(issue: Issue) -> str:
    """The headlines, as a text of contents."""
    told = " / ".join(story.title for story in issue.stories)
    kinds = _tags("TextType", "04") + _tags("ContentAudience", "00")
    return f"<TextContent>{kinds}{_tags('Text', told)}</TextContent>"


def _publisher(issue: Issue, declared: Declaration) -> str:
    names = "".join(
        f"<Publisher>{_tags('PublishingRole', '01')}{_tags('PublisherName', text, lang)}</Publisher>"
        for lang, text in issue.publication.title[:1]
    )
    printers = "".join(
        f"<ProductContact>{_tags('ProductContactRole', '99')}{_tags('ProductContactName', text)}</ProductContact>"
        for text in declared.printer
    )
    return names + printers


def _price(declared: Declaration) -> str:
    """The price of a copy, where it names an amount and a currency."""
    found = PRICE.search(declared.price)
    if not found:
        return ""
    amount = _tags("PriceAmount", found[1].replace(",", "."))
    currency = _tags("CurrencyCode", CURRENCIES.get(found[2].upper(), found[2]))
    price = f"<Price>{_tags('PriceType', '02')}{amount}{currency}</Price>"
    supplier = (
        f"<Supplier>{_tags('SupplierRole', '09')}{_tags('SupplierName', ' / '.join(declared.title[:1]))}</Supplier>"
    )
    detail = f"<SupplyDetail>{supplier}{_tags('ProductAvailability', '20')}{price}</SupplyDetail>"
    return f"<ProductSupply>{detail}</ProductSupply>"


def _tags(name: str, text: str, lang: str = "") -> str:
    code = LANGUAGES.get(lang.split("-")[0], "")
    said = f' language="{code}"' if code else ""
    return f"<{name}{said}>{html.escape(text, quote=False)}</{name}>"

"""How addresses are written where English is: a street, a town, a state or a postcode."""

from __future__ import annotations

from seoaudit.facts.contact.address_form import address_form
from seoaudit.language.deferred import deferred

STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|"
    "NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY"
)
STATE_NAMES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|"
    "Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|"
    "Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|"
    "New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|"
    "West Virginia|Wisconsin|Wyoming"
)
PROVINCES = "AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT"
PROVINCE_NAMES = (
    "Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland(?: and Labrador)?|Nova Scotia|"
    "Ontario|Prince Edward Island|Qu[ée]bec|Saskatchewan|Yukon"
)
TERRITORIES = "NSW|VIC|QLD|SA|WA|TAS|ACT|NT"

_WORD = r"(?:[A-Z][\w.'’-]*|\d{1,3}(?:st|nd|rd|th))"
# A `Dr. Ada Example, MD` is no drive in Maryland.
_PHYSICIAN = r"\.?\s[A-Z][\w.-]*\s[^\n,]{2,30},\sMD\b(?!,?\s\d)"
_SUFFIX = (
    rf"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr(?!{_PHYSICIAN})|Lane|Ln|Way|Court|Ct|Parkway|Pkwy|"
    r"Highway|Hwy|Place|Pl|Plaza|Square|Sq|Terrace|Ter|Circle|Cir|Trail|Trl|Crescent|Cres|Loop|"
    r"Row|Close|Gardens|Mews|Walk|Hill|Quay|Wharf|Parade|Pde|Esplanade|Route|Broadway|Alley)"
)
_DIRECTION = r"(?:NW|NE|SW|SE|N|S|E|W|North|South|East|West)\b\.?"
_UNIT = (
    r"(?:,?\s+(?:(?i:(?:Suite|Ste|Unit|Apt|Apartment|Floor|Fl|Building|Bldg|Room|Rm|Level|Office)\b)"
    r"\.?,?\s*#?|#\s*)[\w-]{1,8}|,?\s+\d{1,3}(?:st|nd|rd|th)\s(?i:floor))?"
)
_STREET = (
    rf"(?:P\.?\s?O\.?\s+Box\s+\d{{1,7}}"
    rf"|(?:(?:Unit|Suite|Level|Shop)\s+[\w-]{{1,6}},?\s+)?"
    rf"\d{{1,6}}(?:[-/–]?[A-Z\d]{{1,5}})?,?\s+(?:{_DIRECTION}\s+)?"
    rf"(?:{_WORD}\s+){{1,5}}?{_SUFFIX}\b\.?(?:,?\s+{_DIRECTION})?"
    # Streets that are numbers: `6200 35 Avenue NW`, `2600 – 19 Street SW`.
    rf"|\d{{1,6}}(?:\s?[–-])?\s+\d{{1,3}}[A-Z]?\s+(?:Avenue|Ave|Street|St)\b\.?\s+{_DIRECTION}"
    rf"|\d{{1,6}}\s+(?:Calle|Camino|Avenida|Paseo|Via|El|La|Las|Los|Rue)"
    rf"(?:\s+{_WORD}){{1,3}}?(?:,?\s+{_DIRECTION})?"
    rf"|\d{{1,6}}\s+(?:Broadway|(?:Highway|Hwy|Route)\s+\d{{1,4}}))"
)
_CITY = r"[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){0,3}"
_GAP = r"(?:\s*[,·•|]\s*|\s+)"

_ZIP = r"\d{5}(?:-\d{4})?(?!\d)"
_POSTAL = r"[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d"
_POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}"

_EIRCODE = r"[A-Z]\d[\dW]\s?[A-Z\d]{4}"
# What streets of these islands are called besides, too common a word without a postcode.
_ISLES_SUFFIX = _SUFFIX[:-1] + "|Green|Park|Grove|Gate|Yard|Rise|View|Strand|Mall|Vale|Bank)"
_ISLES_STREET = (
    rf"{_STREET}|(?:(?:Unit|Block|Level)\s+)?\d{{1,4}}[A-Za-z]?,?\s+(?:{_WORD}\s+){{1,4}}?"
    rf"{_ISLES_SUFFIX}\b"
)
# Streets that are named without a number have to stand before a comma or the end of the line,
# but not in Ireland, where many have none and a postcode looks like nothing else.
_NAMED = rf"(?:{_WORD}[ ]){{1,3}}{_SUFFIX}\b\.?"
_NAMED_STREET = _NAMED + r"(?=[ ]*[,\n])"
NEW_ZEALAND_TOWNS = (
    "Auckland|Wellington|Christchurch|Hamilton|Tauranga|Dunedin|Napier|Nelson|Rotorua|Queenstown|"
    "New Plymouth|Whangarei|Whangārei|Invercargill|Palmerston North|Lower Hutt|Upper Hutt|Hastings|"
    "Porirua|Blenheim|Timaru|Taupo|Taupō|Gisborne|Whanganui|Masterton|Silverdale|Albany"
)
SOUTH_AFRICAN_TOWNS = (
    "Cape Town|Johannesburg|Durban|Pretoria|Sandton|Randburg|Centurion|Stellenbosch|Bloemfontein|"
    "Gqeberha|Port Elizabeth|East London|Midrand|Roodepoort|Bellville|Somerset West|Paarl|Gauteng|"
    "Polokwane|Nelspruit|Mbombela|Kimberley|George|Pietermaritzburg|Umhlanga|Western Cape"
)
INDIAN_PLACES = (
    "Andhra Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|"
    "Karnataka|Kerala|Madhya Pradesh|Maharashtra|Odisha|Punjab|Rajasthan|Tamil Nadu|Telangana|"
    "Uttar Pradesh|Uttarakhand|West Bengal|New Delhi|Delhi|Mumbai|Bengaluru|Bangalore|Chennai|"
    "Hyderabad|Kolkata|Pune|Ahmedabad|Jaipur|Lucknow|Kochi|Indore|Nagpur|Surat|Chandigarh|Gurgaon|"
    "Gurugram|Noida|Coimbatore|Bhopal|Patna|Mysore|Mysuru|Thane|Visakhapatnam|Vadodara"
)

_STREET_SIGN = deferred(
    rf"\d[\w/–-]{{0,8}}[\s,][^\d]{{0,60}}\b{_SUFFIX}\b|Box\s+\d|(?:Highway|Hwy)\s\d"
    r"|\d\s+(?:Calle|Camino|Avenida|Paseo|Via|El|La|Las|Los|Rue)\s"
)
_NAMED_SIGN = deferred(rf"\b{_ISLES_SUFFIX}\b|Box\s+\d")
_NUMBER_SIGN = deferred(r"\d[\w/-]{0,8},?\s")

AMERICAN = address_form(
    "US",
    _STREET_SIGN,
    _STREET + rf"{_UNIT}{_GAP}{_CITY}(?:,\s*(?:{STATES}|{STATE_NAMES})\b\.?"
    rf"(?!,?\s+(?:{STATES})\b)(?:,?\s+{_ZIP})?"
    rf"|\s+(?:{STATES}|{STATE_NAMES})\b\.?,?\s+{_ZIP})",
)
CANADIAN = address_form(
    "CA",
    _STREET_SIGN,
    _STREET + rf"{_UNIT}{_GAP}{_CITY}(?:,\s*(?:{PROVINCES}|{PROVINCE_NAMES})\b(?:,?\s+{_POSTAL})?"
    rf"|\s+\(?(?:{PROVINCES}|{PROVINCE_NAMES})\b\)?,?\s+{_POSTAL})",
)
BRITISH = address_form(
    "GB",
    _NAMED_SIGN,
    rf"(?:(?:{_ISLES_STREET}){_UNIT}(?:{_GAP}{_CITY}){{0,3}}?"
    rf"|{_NAMED_STREET}(?:[ ]*[,\n]\s*{_CITY}){{1,3}}?){_GAP}{_POSTCODE}",
)
IRISH = address_form(
    "IE",
    _NAMED_SIGN,
    rf"(?:{_ISLES_STREET}|{_NAMED}){_UNIT}(?:{_GAP}{_CITY}(?:[ ]\d{{1,2}}\b)?){{1,4}}?"
    rf"{_GAP}{_EIRCODE}",
)
DUBLIN = address_form(
    "IE",
    _NAMED_SIGN,
    rf"(?:{_ISLES_STREET}|{_NAMED}){_UNIT}(?:{_GAP}{_CITY}){{0,1}}?{_GAP}"
    rf"Dublin\s\d{{1,2}}W?(?:,?\s+{_EIRCODE})?",
)
AUSTRALIAN = address_form(
    "AU", _STREET_SIGN, _STREET + rf"{_UNIT}{_GAP}{_CITY},?\s+(?:{TERRITORIES}),?\s+\d{{4}}"
)
NEW_ZEALAND = address_form(
    "NZ",
    _STREET_SIGN,
    _STREET + rf"{_UNIT}(?:{_GAP}{_CITY}){{0,2}}?{_GAP}(?:{NEW_ZEALAND_TOWNS}),?\s+\d{{4}}",
)
SOUTH_AFRICAN = address_form(
    "ZA",
    _STREET_SIGN,
    _STREET + rf"{_UNIT}(?:{_GAP}{_CITY}){{0,3}}?{_GAP}(?:{SOUTH_AFRICAN_TOWNS}),?\s+\d{{4}}",
)
INDIAN = address_form(
    "IN",
    _NUMBER_SIGN,
    r"(?:(?:No|Plot|Flat|Shop|Door|House)\.?\s*(?:No\.?\s*)?)?[A-Z]?-?\d[\w/-]{0,6},?\s+"
    rf"(?:[\w(][\w.'’)&/-]*[,\s]+){{2,14}}?(?:{INDIAN_PLACES})\b[\s,.:–-]+\d{{3}}\s?\d{{3}}",
)

"""Words that tell in which country an article is at home: towns, countries, labels of addresses.

Regular expressions by two-letter country code, compared with case. No expression matches a word of
another's.
"""

from __future__ import annotations

PLACES: dict[str, str] = {
    "US": r"United States|U\.S\.A?\.|USA|Texas|California|Florida|Chicago|Houston|Seattle|Boston"
    r"|Denver|Atlanta|Phoenix|Los Angeles|New York|(?:CA|TX|FL|NY|WA|OH|CO|IL)\s\d{5}",
    "CA": r"Canada|Toronto|Vancouver|Montr[eé]al|Calgary|Ottawa|Edmonton|Winnipeg|Ontario|Québec"
    r"|Alberta|British Columbia",
    "GB": r"United Kingdom|UK|England|Scotland|Wales|Great Britain|London|Manchester|Birmingham"
    r"|Leeds|Liverpool|Glasgow|Edinburgh|Bristol|Sheffield|Cardiff|NHS|HMRC|GOV\.UK"
    r"|[A-Z]{1,2}\d{1,2}\s\d[ABD-HJLNP-UW-Z]{2}",
    "IE": r"Ireland|Dublin|Cork|Galway|Limerick|Waterford|Éire|Eircode|Co\. [A-Z][a-z]+|GAA",
    "AU": r"Australia|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Queensland|ABN"
    r"|New South Wales|(?:NSW|VIC|QLD|TAS|Vic|Qld|Tas)\s\d{4}",
    "NZ": r"New Zealand|Aotearoa|Auckland|Wellington|Christchurch|Dunedin|Tauranga|Hamilton NZ",
    "ZA": r"South Africa|Johannesburg|Cape Town|Durban|Pretoria|Gauteng|Western Cape|KwaZulu-Natal"
    r"|Port Elizabeth|Bloemfontein",
    "IN": r"India|Mumbai|Delhi|Bengaluru|Bangalore|Chennai|Hyderabad|Kolkata|Pune|Ahmedabad|Kerala"
    r"|Maharashtra|Karnataka|Tamil Nadu",
    "PH": r"Philippines|Manila|Cebu|Quezon|Davao|Makati|Taguig|Luzon|Mindanao|Barangay",
    "NG": r"Nigeria|Lagos|Abuja|Ibadan|Kano|Port Harcourt|Enugu|Benin City|Naira",
    "KE": r"Kenya|Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|M-Pesa",
    "PK": r"Pakistan|Karachi|Lahore|Islamabad|Rawalpindi|Faisalabad|Peshawar|Punjab, Pakistan",
    "BD": r"Bangladesh|Dhaka|Chittagong|Chattogram|Sylhet|Khulna|Rajshahi|Gazipur",
    "SG": r"Singapore|Jurong|Orchard Road|Tampines|Woodlands",
    "MY": r"Malaysia|Kuala Lumpur|Selangor|Penang|Johor|Petaling Jaya",
    "DE": r"Deutschland|Germany|Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Dresden|Leipzig"
    r"|Hannover|Bremen|Bayern|Sachsen|D-\d{5}|HRB|GmbH|e\.\s?V\.",
    "AT": r"Österreich|Austria|Wien|Graz|Linz|Salzburg|Innsbruck|Tirol|Steiermark|Kärnten|A-\d{4}"
    r"|Vorarlberg|Niederösterreich|Oberösterreich",
    "CH": r"Schweiz|Suisse|Switzerland|Zürich|Bern|Basel|Luzern|Winterthur|Genève|Lausanne"
    r"|St\. Gallen|CH-\d{4}|Aargau",
    "FR": r"France|Paris|Lyon|Marseille|Toulouse|Bordeaux|Nantes|Lille|Strasbourg|SIRET|SIREN|RCS",
    "BE": r"Belgique|België|Belgium|Bruxelles|Brussel|Liège|Antwerpen|Gent|Namur",
    "ES": r"España|Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Bilbao|Málaga|Andalucía|Cataluña",
    "MX": r"México|CDMX|Guadalajara|Monterrey|Jalisco|Puebla|Nuevo León|Querétaro|Col\. [A-Z]",
    "AR": r"Argentina|Buenos Aires|CABA|Rosario|Mendoza|La Plata|Santa Fe|Tucumán|AFIP",
    "CL": r"Chile|Valparaíso|Concepción|Viña del Mar|Providencia",
    "CO": r"Colombia|Bogotá|Medellín|Cali|Barranquilla",
    "NL": r"Nederland|Netherlands|Amsterdam|Rotterdam|Utrecht|Den Haag|Eindhoven|Groningen|KvK",
    "PT": r"Portugal|Lisboa|Porto|Braga|Coimbra|NIPC",
    "BR": r"Brasil|São Paulo|Rio de Janeiro|Belo Horizonte|Curitiba|CNPJ|CEP",
}
"""Places and signs of a country that articles name where they are at home there."""

COUNTRIES_OF: dict[str, tuple[str, ...]] = {
    "en": (
        *("US", "CA", "GB", "IE", "AU", "NZ", "ZA", "IN"),
        *("PH", "NG", "KE", "PK", "BD", "SG", "MY"),
    ),
    "de": ("DE", "AT", "CH"),
    "fr": ("FR", "BE", "CH", "CA"),
    "es": ("ES", "MX", "AR", "CL", "CO"),
    "nl": ("NL", "BE"),
    "pt": ("PT", "BR"),
}
"""The countries in which a language is at home, the likeliest first."""

LABELS: dict[str, str] = {
    "de": r"Kontakt|Impressum|Telefon|TELEFON|Telefax|Mobil|Rufnummer|Öffnungszeiten|Sprechzeiten"
    r"|Straße|Anfahrt|Montag|Freitag|Uhr|Familie|Mitarbeiter|Herr|Frau|Praxis",
    "fr": r"Téléphone|Tél|Courriel|Adresse|Horaires|Lundi|lundi|Samedi|samedi|Mentions légales"
    r"|Siège|Contactez|rue|Cabinet|Mairie|Accueil",
    "es": r"Teléfono|TELÉFONO|Móvil|Correo|Dirección|Horario|Lunes|lunes|Sábado|Calle|Ubicación"
    r"|Contacto|Inicio|Llámanos|Llame",
    "it": r"Telefono|Cellulare|Indirizzo|Orari|Lunedì|lunedì|Contatti|Via|P\.\s?IVA|Orario",
    "pt": r"Telefone|Telemóvel|Celular|Endereço|Horário|Segunda|Morada|Contato|Contactos",
    "nl": r"Telefoon|Mobiel|Adres|Openingstijden|Maandag|maandag",
    "pl": r"Telefon|Adres|Godziny|ul\.|Poniedziałek|poniedziałek|Kontakt|NIP",
}
"""Words around the contact details of a page, by language; of most pages nothing else is known."""

"""The vocabulary of health and of money in German."""

from __future__ import annotations

from seoaudit.language.claims import TopicWords

_HEALTH = """
    abszess adern akne akupunktur akut akute akuten allergie allergien allergisch arterien
    arthritis arthrose arznei arzneimittel arzt arztes asthma atemnot atmung ärzte ärzten ärztin
    ärztliche ärztlichen bakterien bandscheibe bandscheiben behandlung behandlungen beschwerden
    bewegungsapparat blähungen blut blutdruck bluthochdruck blutung bronchitis cholesterin
    chronisch chronische chronischen darm demenz depression depressionen dermatologe diabetes
    diagnose diagnosen dosierung durchblutung durchfall eingriff ekzem entzündlich erbrechen
    erkältung erkrankt erkrankten erschöpfung faszien fieber fraktur gebiss gefäße gehirn gelenk
    gelenke gelenken genesung geschwollen geschwür gesundheit gesundheitlich grippe haut heilen
    heilung hepatitis hernie herz herzinfarkt hirn hormon hormone hormonell husten hüfte
    hypertonie immunsystem impfung impfungen implantat infekt infekte infektion ischias juckreiz
    karies kiefer klinik knie kniegelenk knochen knorpel kopfschmerzen krampf krank krankheit
    krankheiten krämpfe krebs kreislauf leber lindern linderung lunge lymphdrainage magen massage
    massagen medikament medikamente medikamenten medizin medizinisch medizinische medizinischen
    menopause migräne milz muskel muskeln muskulatur müdigkeit nacken narbe nebenwirkung
    nebenwirkungen nerv nerven neurologe niere nieren orthopäde osteopathie osteoporose
    parodontitis patient patienten patientin patientinnen physiotherapeut physiotherapeuten
    physiotherapie prellung psyche psychische psychotherapie reha rehabilitation rheuma rücken
    rückenmark rückenschmerzen schilddrüse schlaf schlafstörungen schlaganfall schleimhaut schmerz
    schmerzen schmerzhaft schulter schwangerschaft schwellung schwindel sehne sehnen spritze
    symptom symptome symptomen taubheit therapeut therapeuten therapeutisch therapie therapien
    thrombose tumor urin übelkeit überweisung venen verdauung verletzt verletzung verletzungen
    verspannung verspannungen verstopfung viren virus vitamin vitamine vorsorge wechseljahre
    wirbel wirbelsäule wunde wunden zahn zahnarzt zahnersatz zahnfleisch zähne zähnen
"""
_MONEY = """
    abgaben abschreibung absetzen aktie aktien aktionäre anlageberater anleger anleihe anleihen
    bank banken barwert beitragsbemessungsgrenze bonität börse broker darlehen dividende
    dividenden eigenkapital einkommen einkommensteuer einnahmen erbe erbschaft erbschaftssteuer
    ersparnisse etf etfs finanzamt finanzen finanzieren finanziert finanzierung fonds freibetrag
    freibeträge gehalt geldanlage gläubiger grundsteuer hypothek hypotheken inflation insolvenz
    investieren investition investitionen investment kapital kapitalertragsteuer kredit kredite
    kreditnehmer kryptowährung lohnsteuer mehrwertsteuer pauschbetrag pension pfändung portfolio
    prämie prämien privatkredit rendite renditen rente renten rentenversicherung rücklage
    rücklagen rückzahlung schulden schuldner sparplan steuer steuerberater steuererklärung
    steuerlich steuerliche steuern steuerpflichtig tagesgeld tilgung umsatzsteuer umschuldung
    vermögen versicherer versichert versicherte versicherung versicherungen vorsteuer
    werbungskosten wertpapier wertpapiere zins zinsen zinssatz
"""

TOPICS = TopicWords(
    health=frozenset(_HEALTH.split()),
    money=frozenset(_MONEY.split()),
    health_endings=(
        *("schmerz", "schmerzen", "beschwerden", "therapie", "therapien", "therapeut", "krankheit"),
        *("therapeutin", "therapeuten", "krankheiten", "erkrankung", "erkrankungen", "entzündung"),
        *("entzündungen", "infektion", "infektionen", "medikamente", "muskulatur", "muskeln"),
        *("gelenk", "gelenke", "symptome", "syndrom", "symptomatik", "massage", "patienten"),
        *("allergie", "medizin"),
    ),
    money_endings=(
        *("steuer", "steuern", "kredit", "kredite", "darlehen", "versicherung", "versicherungen"),
        *("zins", "zinsen", "fonds", "rente", "vermögen"),
    ),
)

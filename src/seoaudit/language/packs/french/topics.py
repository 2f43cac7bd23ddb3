"""The vocabulary of health and of money in French."""

from __future__ import annotations

from seoaudit.language.claims import TopicWords

_HEALTH = """
    abcès acné acupuncture addiction addictions aigu aiguë aiguës allergie allergies allergique
    anémie antibiotique antibiotiques anxiété artère artères arthrite arthrose articulaire
    articulaires articulation articulations asthme bactérie bactérienne bactéries blessure
    blessures bronchite cancer cancers cardiaque cardiaques cardiologue cardiovasculaire
    cardiovasculaires caries cartilage cerveau cervicales chirurgical chirurgicale chirurgie
    chirurgien cholestérol chronique chroniques cicatrice circulation clinique constipation
    courbatures crampes cutanée dentaire dentaires dentiste dentistes dents dermatologue démence
    dépistage dépression diabète diabétique diagnostic diagnostiquer diarrhée dos dosage dose
    douleur douleurs douloureuse douloureuses douloureux eczéma fatigue fièvre foie fracture
    fractures gencive gencives genou généraliste gériatrie grippe grossesse guérir guérison
    gynécologue hanche hernie hépatite hormonal hormone hormones hypertension immunitaire
    infarctus infectieuse infection infections inflammation inflammations inflammatoire
    inflammatoires insomnie insuline intestin intestinal intestinale kiné kinésithérapeute
    kinésithérapeutes kinésithérapie lésion lésions ligament ligaments lombaire lombaires
    lombalgie lombalgies malade malades maladie maladies massage massages maux mâchoire médecin
    médecine médecins médical médicale médicales médicament médicaments médicaux ménopause
    métabolisme migraine migraines molaire muscle muscles musculaire musculaires nausée nausées
    nerf nerfs nuque obésité ordonnance orthodontie orthodontiste ostéopathe ostéopathes
    ostéopathie ostéoporose pathologie pathologies patient patiente patientes patients peau
    pédiatre pharmacien posture poumon poumons prostate prothèse psoriasis psychiatre psychologue
    psychothérapie rein reins remède remèdes respiration respiratoire respiratoires rééducation
    rhumatologue sang sanguin sanguine santé sciatique sein selles sinus sinusite soignant
    soignants soigner soin soins sommeil souffrance souffrent souffrir stress symptôme symptômes
    tendinite tendon tendons thérapeute thérapeutes thérapeutique thérapie thérapies thrombose
    thyroïde tissus toux traitement traitements troubles tumeur ulcère urgences urinaire vaccin
    vaccination vaccins varices ventre vertèbre vertèbres vertébrale vertiges viral virus vitamine
    vitamines vomissements
"""
_MONEY = """
    abattement abattements actionnaire actionnaires allocation allocations amortissement apport
    assurance assurances assureur assureurs bancaire bancaires banque banques bénéfices bourse
    boursier caf capital capitaux chômage cotisation cotisations courtier courtiers créance
    créancier créanciers crédit crédits dette dettes déclaration déductible déduction déductions
    déficit défiscalisation dividende dividendes donation emprunt emprunter emprunteur emprunteurs
    emprunts etf exonération exonérations épargnant épargnants épargne faillite financement
    financements finances financier financiers financière financières fiscal fiscale fiscales
    fiscalité fiscaux foncier foncière franchise héritage hypothèque hypothécaire imposable
    imposition impôt impôts indemnité inflation intérêts investir investissement investissements
    investisseur investisseurs livret loyer loyers mensualité mensualités mutuelle mutuelles
    obligations patrimoine pension pensions placement placements plus-value plus-values
    prélèvement prélèvements prévoyance prêt prêteur prêts prime primes rachat remboursement
    remboursements rendement rendements rentabilité rente retraite retraites revenu revenus
    salaire salaires scpi sinistre souscription souscrire succession surendettement taxe taxes
    trésorerie tva usufruit
"""

TOPICS = TopicWords(health=frozenset(_HEALTH.split()), money=frozenset(_MONEY.split()))

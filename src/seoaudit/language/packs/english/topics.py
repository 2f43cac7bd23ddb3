"""The vocabulary of health and of money in English."""

from __future__ import annotations

from seoaudit.language.claims import TopicWords

_HEALTH = """
    ache aches aching acupuncture acute allergic allergies allergy anaemia anemia anxiety arteries
    arthritis asthma bacteria bacterial biopsy bleeding blood bloating bone bones cancer cardiac
    cardiovascular cartilage cavities chemotherapy chiropractic chiropractor cholesterol chronic
    circulation clinical clinician clinicians constipation coughing cramps dementia dental dentist
    dentists dentures depression dermatologist diabetes diabetic diagnose diagnosed diagnosis
    diarrhea diarrhoea discomfort disc disease diseases disorder disorders dizziness doctor doctors
    dosage dose eczema enamel estrogen fatigue fever fibromyalgia flu fracture fractures gout gum
    gums headache headaches heal healing heart herbal herniated hormone hormonal hormones
    hypertension illness illnesses immune infection infections inflammation inflammatory injured
    injuries injury insomnia insulin intestinal joint joints kidney kidneys ligament ligaments liver
    lumbar lung lungs massage medical medication medications medicine medicines menopause
    metabolic metabolism migraine migraines mobility mouth muscle muscles musculoskeletal nausea
    neck nerve nerves numbness nurse nurses obesity oral orthodontic osteoarthritis osteoporosis
    pain painful patient patients periodontal physician physicians physiotherapist physiotherapists
    physiotherapy posture pregnancy pregnant prescribed prescription psoriasis rash recovery
    rehabilitation relief remedies remedy sciatica sinus skin sleep soreness spasms spinal spine
    sprain stiffness stomach stroke supplement supplements surgery surgical swelling swollen symptom
    symptoms tendon tendons testosterone therapeutic therapies therapist therapists therapy thyroid
    tissue tissues tooth toothache teeth treatment treatments tumor tumour ulcer ulcers urinary
    vaccine vaccines viral virus vitamin vitamins vomiting wellness wound wounds
    """
_MONEY = """
    accountant allowance allowances annuity apr asset assets bank bankruptcy banks bonds borrow
    borrower borrowers borrowing broker brokerage budget budgeting creditor creditors credit
    cryptocurrency debt debts deductible deduction deductions deposit dividend dividends equity
    estate expenses finance finances financial fund funds gains hmrc income inflation inheritance
    insurance insured insurer interest invest invested investing investment investments investor
    investors ira irs lender lenders lending liability loan loans mortgage mortgages overdraft
    payroll pension pensions portfolio premium premiums profits refinance refinancing relief
    repayment repayments retirement roth salary savings securities shareholder shareholders shares
    stocks tax taxable taxation taxed taxes taxpayer taxpayers vat wages
"""

TOPICS = TopicWords(health=frozenset(_HEALTH.split()), money=frozenset(_MONEY.split()))

"""The vocabulary of health and of money in Spanish."""

from __future__ import annotations

from seoaudit.language.claims import TopicWords

_HEALTH = """
    absceso acné acupuntura adicciones adicción aguda agudo alergia alergias alérgica analgésicos
    anemia ansiedad antibiótico antibióticos arteria arterial arterias articulaciones articulación
    articular artritis artrosis asma bacteria bacterias bronquitis cadera caderas calambres
    cardiovascular cardiovasculares cardiólogo cardíaca cardíaco caries cartílago cáncer cerebro
    cervical cervicales células ciática cicatriz circulación cirugía cirujano clínica clínico
    colesterol congestión constipado contractura contracturas corazón crónica crónicas crónico
    crónicos cuello curación demencia dental dentales dentista dentistas depresión dermatólogo
    diabetes diabético diagnosticar diagnóstico diagnósticos diarrea diente dientes dolencia
    dolencias dolor dolores dolorosa dolorosas doloroso dosis eccema embarazo encías enfermedad
    enfermedades enfermo enfermos esguince espalda esteroides estómago estreñimiento estrés fatiga
    fibromialgia fiebre fisioterapeuta fisioterapeutas fisioterapia fractura fracturas garganta
    ginecólogo gripe hepatitis herida heridas hernia hipertensión hígado hombro hormona hormonal
    hormonales hormonas hueso huesos implante implantes infarto infecciones infecciosas infección
    inflamaciones inflamación inflamatoria inflamatorias inflamatorio inmunitario inmunológico
    insomnio insulina intestinal intestino lesiones lesión ligamento ligamentos lumbalgia lumbar
    lumbares mandíbula mareos masaje masajes medicación medicamento medicamentos medicina
    menopausia metabolismo médica médicas médico médicos migraña migrañas molestia molestias muela
    muelas muscular musculares músculo músculos náuseas nervio nervios neurólogo obesidad
    odontólogo ortodoncia oseas osteopatía osteoporosis osteópata óseo paciente pacientes
    patología patologías pediatra piel postura postural próstata prótesis psicológica psicológico
    psicoterapia psicólogo psicólogos psiquiatra psoriasis pulmones pulmón quirúrgica recaída
    recuperación rehabilitación remedio remedios respiración respiratoria respiratorias
    respiratorio reumatólogo riñones riñón rodilla rodillas salud sangrado sangre sanguínea
    sanitario sanitarios síndrome síntoma síntomas sueño tendinitis tendones tendón tensión
    terapeuta terapeutas terapéutica terapéutico terapia terapias tiroides tos trastorno
    trastornos tratamiento tratamientos traumatólogo trombosis tumor tumores urgencias urinaria
    úlcera vacuna vacunación vacunas vértebras vértigo viral virus vitamina vitaminas vómitos
"""
_MONEY = """
    acciones accionista accionistas acreedor acreedores ahorrar ahorro ahorros alquiler
    amortización amortizar apalancamiento arancel aseguradora aseguradoras aval banca bancaria
    bancario bancarios banco bancos beneficios bonificación broker capital comisiones comisión
    contribuyente contribuyentes cotizaciones cotización crédito créditos cripto criptomonedas
    declaración deducciones deducción deducible desempleo deuda deudas deudor déficit dividendo
    dividendos embargo empréstito etf euríbor factura facturación facturas financiación financiar
    financiera financieras financiero financieros finanzas fiscal fiscales fiscalidad fondo fondos
    ganancias gastos gravamen hacienda herencia herencias hipoteca hipotecaria hipotecario
    hipotecas ibi impuesto impuestos indemnización inflación ingresos intereses interés
    inversiones inversión inversor inversores invertir irpf iva liquidación liquidez morosidad
    nómina patrimonio pensiones pensión plusvalía plusvalías póliza pólizas prestaciones
    prestación prestamista presupuesto préstamo préstamos quiebra rendimiento rendimientos renta
    rentabilidad rentas retenciones retención salario salarios seguro seguros siniestro solvencia
    sucesiones tae tributación tributaria tributario tributos usufructo
"""

TOPICS = TopicWords(health=frozenset(_HEALTH.split()), money=frozenset(_MONEY.split()))

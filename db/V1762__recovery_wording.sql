-- Rückforderungsbescheid (Rücknahme oder Widerruf mit Erstattung) und Zinsbescheid.
insert into app.text_block (code, german_name) values
    ('REVOCATION_RULING', 'Rückforderung: Widerruf'),
    ('WITHDRAWAL_RULING', 'Rückforderung: Rücknahme'),
    ('REFUND_RULING', 'Rückforderung: Erstattung und Zahlung'),
    ('NO_REFUND_RULING', 'Rückforderung: nichts zu erstatten'),
    ('REFUND_INTEREST_CHARGED', 'Rückforderung: Zinsen festgesetzt'),
    ('REFUND_INTEREST_MINOR', 'Rückforderung: Zinsen unter der Bagatellgrenze'),
    ('REFUND_INTEREST_LATER', 'Rückforderung: Zinsen vorbehalten'),
    ('REFUND_INTEREST_WAIVED', 'Rückforderung: von Zinsen abgesehen'),
    ('REFUND_CALCULATION', 'Rückforderung: Berechnung der Erstattung'),
    ('REFUND_INTEREST_CALCULATION', 'Rückforderung: Berechnung der Zinsen'),
    ('REVOCATION_REASONS', 'Rückforderung: Begründung des Widerrufs'),
    ('WITHDRAWAL_REASONS', 'Rückforderung: Begründung der Rücknahme'),
    ('RECOVERY_YEAR', 'Rückforderung: Jahresfrist und Anhörung'),
    ('REFUND_REASONS', 'Rückforderung: Begründung der Erstattung'),
    ('INTEREST_RULING', 'Zinsbescheid: Entscheidung'),
    ('INTEREST_CALCULATION', 'Zinsbescheid: Berechnung'),
    ('INTEREST_FIXED_BEFORE', 'Zinsbescheid: schon festgesetzte Zinsen'),
    ('INTEREST_ON_REFUND', 'Zinsbescheid: Begründung bei Erstattung'),
    ('INTEREST_ON_LATE_USE', 'Zinsbescheid: Begründung bei nicht alsbaldiger Verwendung'),
    ('INTEREST_REASONS', 'Zinsbescheid: Anhörung und Ermessen');

create temporary table seed (code text, version integer, valid_from date, verified boolean, source text, body text) on commit drop;
insert into seed values
('REVOCATION_RULING', 1, '2019-01-01', false, '§ 49 Abs. 3 VwVfG',
'mit Bescheid {zuwendungsbescheid} vom {zuwendungsbescheid_vom} haben wir Ihnen eine Zuwendung für das Vorhaben **„{vorhaben}“** bewilligt. Nach Ihrer Anhörung ergeht folgender Bescheid:

## Entscheidung

Den Zuwendungsbescheid widerrufen wir {rueckforderung_umfang} mit Wirkung für die Vergangenheit, {rueckforderung_wirkung} ({rueckforderung_norm} {vwvfg}). Von den betroffenen Jahresbeträgen bleiben {rueckforderung_rest} bewilligt.'),

('WITHDRAWAL_RULING', 1, '2019-01-01', false, '§ 48 VwVfG',
'mit Bescheid {zuwendungsbescheid} vom {zuwendungsbescheid_vom} haben wir Ihnen eine Zuwendung für das Vorhaben **„{vorhaben}“** bewilligt. Nach Ihrer Anhörung ergeht folgender Bescheid:

## Entscheidung

Den Zuwendungsbescheid nehmen wir {rueckforderung_umfang} mit Wirkung für die Vergangenheit zurück, {rueckforderung_wirkung} ({rueckforderung_norm} {vwvfg}). Von den betroffenen Jahresbeträgen bleiben {rueckforderung_rest} bewilligt.'),

('REFUND_RULING', 1, '2019-01-01', false, '§ 49a Abs. 1 VwVfG',
'Von der ausgezahlten Zuwendung sind **{erstattung}** zu erstatten (§ 49a Abs. 1 {vwvfg}). Bitte zahlen Sie innerhalb von {zahlungsfrist} nach der Bekanntgabe dieses Bescheids an: {zahlungskonto}, Kassenzeichen **{kassenzeichen}**.'),

('NO_REFUND_RULING', 1, '2019-01-01', false, '§ 49a Abs. 1 VwVfG',
'Zu erstatten ist nichts, weil über den verbleibenden Teil der Bewilligung hinaus nichts ausgezahlt ist.'),

('REFUND_INTEREST_CHARGED', 1, '2019-01-01', false, '§ 49a Abs. 3 Satz 1 VwVfG',
'Der Erstattungsbetrag ist zu verzinsen (§ 49a Abs. 3 Satz 1 {vwvfg}). Bis zum {zinsen_bis} setzen wir Zinsen von **{zinsbetrag}** fest; sie sind zusammen mit dem Erstattungsbetrag zu zahlen. Später entstehende Zinsen setzen wir gesondert fest.'),

('REFUND_INTEREST_MINOR', 1, '2019-01-01', false, 'Nr. 8.9 VV zu § 44 ThürLHO (Betrag prüfen)',
'Zinsen erheben wir bis zum {zinsen_bis} nicht, weil sie mit {zinsbetrag} unter der Bagatellgrenze von {bagatellgrenze} liegen (Nr. 8.9 der Verwaltungsvorschriften zu § 44 ThürLHO).'),

('REFUND_INTEREST_LATER', 1, '2019-01-01', false, '§ 49a Abs. 3 Satz 1 VwVfG',
'Der Erstattungsbetrag ist zu verzinsen (§ 49a Abs. 3 Satz 1 {vwvfg}). Die Zinsen setzen wir mit gesondertem Bescheid fest.'),

('REFUND_INTEREST_WAIVED', 1, '2019-01-01', false, '§ 49a Abs. 3 Satz 2 VwVfG',
'Von der Geltendmachung der Zinsen sehen wir ab, wenn Sie den Betrag innerhalb der genannten Frist erstatten (§ 49a Abs. 3 Satz 2 {vwvfg}).

{zinsverzicht_grund}'),

('REFUND_CALCULATION', 1, '2019-01-01', false, '§ 49a Abs. 1 VwVfG',
'## Berechnung der Erstattung

Zu erstatten ist je Haushaltsjahr, was über den verbleibenden Teil der Bewilligung hinaus ausgezahlt ist.

{tabelle_erstattung}'),

('REFUND_INTEREST_CALCULATION', 1, '2019-01-01', false, '§ 49a Abs. 3 VwVfG, § 247 BGB; Zinsmethode eigene Festlegung (ADR 19)',
'## Berechnung der Zinsen

Der Zinssatz beträgt {zinsregel}. Der Tag der Auszahlung zählt nicht mit. Der Basiszinssatz ändert sich zum 1. Januar und zum 1. Juli. Von mehreren Auszahlungen eines Jahres gilt die jüngste als zuerst zu erstatten. Die Summe ist einmal auf volle Cent abgerundet.

{tabelle_zinsen}'),

('REVOCATION_REASONS', 1, '2019-01-01', false, '§ 39, § 49 Abs. 3 VwVfG',
'## Begründung

{rueckforderung_sachverhalt}

Rechtsgrundlage ist {rueckforderung_norm} {vwvfg}. Danach kann ein rechtmäßiger Verwaltungsakt, der eine einmalige oder laufende Geldleistung zur Erfüllung eines bestimmten Zwecks gewährt, auch nach Eintritt der Bestandskraft ganz oder teilweise mit Wirkung für die Vergangenheit widerrufen werden. Der Grund liegt vor: {rueckforderung_grund}.

{rueckforderung_ermessen}'),

('WITHDRAWAL_REASONS', 1, '2019-01-01', false, '§ 39, § 48 VwVfG',
'## Begründung

{rueckforderung_sachverhalt}

Rechtsgrundlage ist {rueckforderung_norm} {vwvfg}. Danach kann ein rechtswidriger Verwaltungsakt, auch nachdem er unanfechtbar geworden ist, ganz oder teilweise mit Wirkung für die Vergangenheit zurückgenommen werden, soweit nicht schutzwürdiges Vertrauen entgegensteht. Der Grund liegt vor: {rueckforderung_grund}.

{rueckforderung_vertrauen}

{rueckforderung_ermessen}'),

('RECOVERY_YEAR', 1, '2019-01-01', false, '§ 28, § 48 Abs. 4, § 49 Abs. 3 Satz 2 VwVfG',
'Sie sind vor diesem Bescheid angehört worden (§ 28 Abs. 1 {vwvfg}). Ihre Äußerung haben wir so berücksichtigt:

{anhoerung_wuerdigung}

Die Jahresfrist ist gewahrt: Alle erheblichen Tatsachen sind uns seit dem {rueckforderung_kenntnis} bekannt, die Frist endet am {rueckforderung_jahresfrist} (§ 48 Abs. 4, § 49 Abs. 3 Satz 2 {vwvfg}).'),

('REFUND_REASONS', 1, '2019-01-01', false, '§ 49a Abs. 1 VwVfG',
'Soweit der Zuwendungsbescheid mit Wirkung für die Vergangenheit zurückgenommen oder widerrufen ist, sind bereits erbrachte Leistungen zu erstatten. Der Betrag ist durch schriftlichen Verwaltungsakt festzusetzen (§ 49a Abs. 1 {vwvfg}).'),

('INTEREST_RULING', 1, '2019-01-01', false, '§ 49a Abs. 3 und 4 VwVfG',
'mit Bescheid {zuwendungsbescheid} vom {zuwendungsbescheid_vom} haben wir Ihnen eine Zuwendung für das Vorhaben **„{vorhaben}“** bewilligt. Nach Ihrer Anhörung ergeht folgender Bescheid:

## Entscheidung

Bis zum {zinsen_bis} setzen wir Zinsen von **{zinsbetrag}** {zinsen_wofuer} fest ({zinsen_norm} {vwvfg}). Bitte zahlen Sie innerhalb von {zahlungsfrist} nach der Bekanntgabe dieses Bescheids an: {zahlungskonto}, Kassenzeichen **{kassenzeichen}**.'),

('INTEREST_CALCULATION', 1, '2019-01-01', false, '§ 49a Abs. 3 VwVfG, § 247 BGB; Zinsmethode eigene Festlegung (ADR 19)',
'## Berechnung

Der Zinssatz beträgt {zinsregel}. Der Tag der Auszahlung zählt nicht mit. Der Basiszinssatz ändert sich zum 1. Januar und zum 1. Juli. Die Summe ist einmal auf volle Cent abgerundet.

{tabelle_zinsen}'),

('INTEREST_FIXED_BEFORE', 1, '2019-01-01', true, 'Ablauf der Behörde',
'Von dieser Summe sind {zinsen_bisher} schon mit früheren Bescheiden festgesetzt; dieser Bescheid setzt die übrigen {zinsbetrag} fest.'),

('INTEREST_ON_REFUND', 1, '2019-01-01', false, '§ 39, § 49a Abs. 3 VwVfG',
'## Begründung

Der zu erstattende Betrag ist vom Eintritt der Unwirksamkeit des Verwaltungsaktes an mit fünf Prozentpunkten über dem Basiszinssatz jährlich zu verzinsen (§ 49a Abs. 3 Satz 1 {vwvfg}).'),

('INTEREST_ON_LATE_USE', 1, '2019-01-01', false, '§ 39, § 49a Abs. 4 VwVfG; ANBest-Gk (Fassung und Frist prüfen)',
'## Begründung

Wird eine Leistung nicht alsbald nach der Auszahlung für den bestimmten Zweck verwendet, so können für die Zeit bis zur zweckentsprechenden Verwendung Zinsen nach § 49a Abs. 3 Satz 1 verlangt werden (§ 49a Abs. 4 {vwvfg}).'),

('INTEREST_REASONS', 1, '2019-01-01', false, '§ 28, § 39 VwVfG',
'{zinsen_gruende}

Sie sind vor diesem Bescheid angehört worden (§ 28 Abs. 1 {vwvfg}). Ihre Äußerung haben wir so berücksichtigt:

{anhoerung_wuerdigung}');

insert into app.text_block_version (code, version, valid_from, body, source, verified, changed_at, changed_by)
select code, version, valid_from, body, source, verified, timestamptz '2026-01-01 00:00:00+01', '00000000-0000-0000-0000-000000000000'
from seed order by code, version;

insert into app.letter_section (letter_kind, position, text_block, only_if) values
    ('REVOCATION', 10, 'SALUTATION', null),
    ('REVOCATION', 20, 'REVOCATION_RULING', 'REVOKED'),
    ('REVOCATION', 30, 'WITHDRAWAL_RULING', 'WITHDRAWN'),
    ('REVOCATION', 40, 'REFUND_RULING', 'REFUND'),
    ('REVOCATION', 50, 'NO_REFUND_RULING', 'NO_REFUND'),
    ('REVOCATION', 60, 'REFUND_INTEREST_CHARGED', 'INTEREST_CHARGED'),
    ('REVOCATION', 70, 'REFUND_INTEREST_MINOR', 'INTEREST_MINOR'),
    ('REVOCATION', 80, 'REFUND_INTEREST_LATER', 'INTEREST_LATER'),
    ('REVOCATION', 90, 'REFUND_INTEREST_WAIVED', 'INTEREST_WAIVED'),
    ('REVOCATION', 100, 'REFUND_CALCULATION', null),
    ('REVOCATION', 110, 'REFUND_INTEREST_CALCULATION', 'INTEREST_CHARGED'),
    ('REVOCATION', 120, 'REVOCATION_REASONS', 'REVOKED'),
    ('REVOCATION', 130, 'WITHDRAWAL_REASONS', 'WITHDRAWN'),
    ('REVOCATION', 140, 'RECOVERY_YEAR', null),
    ('REVOCATION', 150, 'REFUND_REASONS', 'REFUND'),
    ('REVOCATION', 160, 'REMEDY', null),
    ('INTEREST', 10, 'SALUTATION', null),
    ('INTEREST', 20, 'INTEREST_RULING', null),
    ('INTEREST', 30, 'INTEREST_CALCULATION', null),
    ('INTEREST', 40, 'INTEREST_FIXED_BEFORE', 'INTEREST_BEFORE'),
    ('INTEREST', 50, 'INTEREST_ON_REFUND', 'REFUND'),
    ('INTEREST', 60, 'INTEREST_ON_LATE_USE', 'LATE_USE'),
    ('INTEREST', 70, 'INTEREST_REASONS', null),
    ('INTEREST', 80, 'REMEDY', null);

-- Anhörungsschreiben und Bestätigung der Antragsrücknahme: beide entscheiden nichts und tragen deshalb keine Rechtsbehelfsbelehrung.
insert into app.text_block (code, german_name) values
    ('HEARING_OPENING', 'Anhörung: beabsichtigte Maßnahme'),
    ('HEARING_FACTS', 'Anhörung: Sachverhalt und Rechtsgrundlage'),
    ('HEARING_AMOUNT', 'Anhörung: zu erwartender Betrag'),
    ('HEARING_INTEREST', 'Anhörung: zu erwartende Zinsen'),
    ('HEARING_REPLY', 'Anhörung: Frist zur Äußerung'),
    ('HEARING_FILES', 'Anhörung: Akteneinsicht'),
    ('HEARING_UNDECIDED', 'Anhörung: noch keine Entscheidung'),
    ('RETRACTION_OPENING', 'Antragsrücknahme: Bestätigung'),
    ('RETRACTION_EFFECT', 'Antragsrücknahme: Folgen');

create temporary table seed (code text, version integer, valid_from date, verified boolean, source text, body text) on commit drop;
insert into seed values
('HEARING_OPENING', 1, '2019-01-01', false, '§ 28 Abs. 1 VwVfG',
'in Ihrem Vorgang zum Vorhaben **„{vorhaben}“** beabsichtigen wir Folgendes (Gegenstand: {anhoerung_gegenstand}):

{anhoerung_massnahme}

Bevor wir darüber entscheiden, geben wir Ihnen Gelegenheit, sich zu den Tatsachen zu äußern, auf die es dafür ankommt (§ 28 Abs. 1 {vwvfg}).'),

('HEARING_FACTS', 1, '2019-01-01', false, '§ 28 Abs. 1 VwVfG',
'## Worauf wir uns stützen

{anhoerung_sachverhalt}

Rechtsgrundlage ist nach unserer derzeitigen Auffassung: {anhoerung_rechtsgrundlage}.'),

('HEARING_AMOUNT', 1, '2019-01-01', false, '§ 28 Abs. 1 VwVfG',
'Nach dem jetzigen Stand geht es um einen Betrag von **{anhoerung_betrag}**.'),

('HEARING_INTEREST', 1, '2019-01-01', false, '§ 49a Abs. 3 und 4 VwVfG',
'Außerdem kommen Zinsen in Betracht: {anhoerung_zinsen}.'),

('HEARING_REPLY', 1, '2019-01-01', false, '§ 28 Abs. 1, § 31 Abs. 7 VwVfG',
'## Bis wann Sie sich äußern können

Bitte äußern Sie sich bis zum **{anhoerung_frist}**, am einfachsten im Portal: {portal_vorgang}

Reicht die Zeit nicht aus, genügt eine kurze Nachricht mit dem Grund, bevor die Frist abläuft. Wir verlängern sie dann, soweit das möglich ist. Haben wir bis zum genannten Tag keine Äußerung, entscheiden wir nach dem Stand der Akte.'),

('HEARING_FILES', 1, '2019-01-01', false, '§ 29 VwVfG',
'## Akteneinsicht

Sie können die Akten des Verfahrens einsehen, soweit Sie sie kennen müssen, um Ihre rechtlichen Interessen geltend zu machen oder zu verteidigen (§ 29 {vwvfg}). Was Sie eingereicht und was wir Ihnen geschrieben haben, steht im Portal. Für alles andere vereinbaren Sie bitte einen Termin mit uns.'),

('HEARING_UNDECIDED', 1, '2019-01-01', true, 'Ablauf der Behörde',
'**Dieses Schreiben ist noch keine Entscheidung.** Was Sie uns mitteilen, berücksichtigen wir, bevor wir entscheiden.'),

('RETRACTION_OPENING', 1, '2019-01-01', true, 'Schreibregel der Behörde',
'Sie haben Ihren Antrag auf Förderung des Vorhabens **„{vorhaben}“** am **{ruecknahme_am}** zurückgenommen. Das bestätigen wir Ihnen.'),

('RETRACTION_EFFECT', 1, '2019-01-01', false, '§ 22, § 43 Abs. 1 VwVfG',
'## Was das bedeutet

Das Verfahren mit dem Aktenzeichen {aktenzeichen} ist beendet. Über den Antrag wird nicht mehr entschieden. Mittel, die für Ihr Vorhaben vorgemerkt oder festgelegt waren, sind wieder frei; ein Platz auf der Warteliste ist erloschen. Ein Bescheid über den Antrag, der Ihnen bis dahin nicht bekannt gegeben war, wird nicht wirksam (§ 43 Abs. 1 {vwvfg}).

Die Rücknahme ist endgültig. Einen neuen Antrag können Sie jederzeit stellen; auf die Förderung besteht kein Rechtsanspruch.');

insert into app.text_block_version (code, version, valid_from, body, source, verified, changed_at, changed_by)
select code, version, valid_from, body, source, verified, timestamptz '2026-01-01 00:00:00+01', '00000000-0000-0000-0000-000000000000'
from seed order by code, version;

insert into app.letter_section (letter_kind, position, text_block, only_if) values
    ('HEARING', 10, 'SALUTATION', null),
    ('HEARING', 20, 'HEARING_OPENING', null),
    ('HEARING', 30, 'HEARING_FACTS', null),
    ('HEARING', 40, 'HEARING_AMOUNT', 'HEARING_AMOUNT'),
    ('HEARING', 50, 'HEARING_INTEREST', 'HEARING_INTEREST'),
    ('HEARING', 60, 'HEARING_REPLY', null),
    ('HEARING', 70, 'HEARING_FILES', null),
    ('HEARING', 80, 'HEARING_UNDECIDED', null),
    ('HEARING', 90, 'CONTACT', null),
    ('RETRACTION_CONFIRMATION', 10, 'SALUTATION', null),
    ('RETRACTION_CONFIRMATION', 20, 'RETRACTION_OPENING', null),
    ('RETRACTION_CONFIRMATION', 30, 'RETRACTION_EFFECT', null),
    ('RETRACTION_CONFIRMATION', 40, 'CONTACT', null);

-- Wird der Antrag zurückgenommen, ist eine Anhörung dazu gegenstandslos, auch wenn die Frist noch läuft.
create or replace function app.require_heard() returns trigger
    language plpgsql as
$$
declare
    today date := (new.closed_at at time zone 'Europe/Berlin')::date;
    last_day date;
begin
    select coalesce((select e.reply_by from app.hearing_extension e where e.case_reference = new.case_reference
                     and e.matter = new.matter order by e.number desc limit 1), h.reply_by)
    into last_day from app.hearing h where h.case_reference = new.case_reference and h.matter = new.matter;
    if today <= last_day
        and not exists (select 1 from app.hearing_answer a
                        where a.case_reference = new.case_reference and a.matter = new.matter)
        and not exists (select 1 from app.application_retraction r where r.case_reference = new.case_reference) then
        raise exception 'Die Äußerungsfrist der Anhörung % % läuft noch.', new.case_reference, new.matter
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- Auf welchem Weg eine Äußerung kam; bisher konnten alle nur im Portal kommen.
alter table app.hearing_answer add column way text not null default 'PORTAL'
    check (way in ('PORTAL', 'LETTER', 'EMAIL', 'PHONE', 'IN_PERSON'));
alter table app.hearing_answer alter column way drop default;
comment on column app.hearing_answer.way is 'Portal, Brief, E-Mail, Telefon oder Gespräch';

-- Schlussabrechnung: was eine Zuwendung endgültig beträgt, und der Schlussbescheid darüber.
create table app.grant_settlement
(
    case_reference text primary key references app.funding_application,
    matter         text        not null,
    settled_cents  bigint      not null,
    settled_at     timestamptz not null,
    settled_by     uuid        not null,
    constraint grant_settlement_amount check (settled_cents >= 0)
);
comment on table app.grant_settlement is 'Endgültig festgesetzte Zuwendungen. Danach wird nichts mehr geändert und nichts darüber hinaus abgerufen.';
comment on column app.grant_settlement.matter is 'Die Verfügung, die sie festsetzt.';
comment on column app.grant_settlement.settled_by is 'Wer die Verfügung freigegeben hat.';

create table app.grant_settlement_year
(
    case_reference text    not null references app.grant_settlement,
    budget_year    integer not null,
    unneeded_cents bigint  not null,
    primary key (case_reference, budget_year),
    constraint grant_settlement_year_range check (budget_year between 2000 and 2100),
    constraint grant_settlement_year_amount check (unneeded_cents > 0)
);
comment on table app.grant_settlement_year is 'Um wie viel die festgesetzte Zuwendung hinter der bewilligten zurückbleibt, nach Haushaltsjahren.';

create function app.require_approved_settlement() returns trigger
    language plpgsql as
$$
begin
    if not exists (select 1 from app.ruling r join app.ruling_approval a on a.ruling_id = r.id
                   where r.case_reference = new.case_reference and r.matter = new.matter and a.approved_by = new.settled_by) then
        raise exception 'Endgültig festgesetzt wird eine Zuwendung nur mit einer freigegebenen Verfügung.'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger grant_settlement_is_approved before insert on app.grant_settlement
    for each row execute function app.require_approved_settlement();

create table app.settlement_proposal
(
    case_reference      text    not null references app.funding_application,
    number              integer not null,
    proof_round         integer not null,
    granted_cents       bigint  not null,
    settled_cents       bigint  not null,
    paid_cents          bigint  not null,
    rest_cents          bigint  not null,
    reimbursement_cents bigint  not null,
    primary key (case_reference, number),
    constraint settlement_proposal_amounts check (granted_cents > 0 and settled_cents between 0 and granted_cents
        and paid_cents >= 0 and rest_cents >= 0 and reimbursement_cents >= 0),
    constraint settlement_proposal_balanced check (settled_cents - paid_cents = rest_cents - reimbursement_cents
        and (rest_cents = 0 or reimbursement_cents = 0))
);
comment on table app.settlement_proposal is 'Vorgeschlagene Schlussabrechnungen als Zahlen; der Wortlaut steht bei der Verfügung.';
comment on column app.settlement_proposal.number is 'Nummer des Vorschlags der Verfügung.';

do
$$
declare
    name text;
begin
    foreach name in array array ['grant_settlement', 'grant_settlement_year', 'settlement_proposal']
    loop
        execute format('create trigger %1$s_is_append_only before update or delete or truncate on app.%1$s
            execute function app.refuse_change()', name);
    end loop;
end
$$;

-- Welche Umstände es gibt, weiß das Programm; ein Test vergleicht beide.
alter table app.letter_section drop constraint if exists letter_section_only_if_check;
alter table app.letter_section add constraint letter_section_only_if_check check (only_if ~ '^[A-Z][A-Z_]{2,39}$');

insert into app.text_block (code, german_name) values
    ('SETTLEMENT_RULING', 'Schlussbescheid: Entscheidung'),
    ('SETTLEMENT_REST', 'Schlussbescheid: Restzahlung'),
    ('SETTLEMENT_REIMBURSEMENT', 'Schlussbescheid: Erstattung'),
    ('SETTLEMENT_EVEN', 'Schlussbescheid: nichts offen'),
    ('SETTLEMENT_CALCULATION', 'Schlussbescheid: Berechnung'),
    ('SETTLEMENT_REASONS', 'Schlussbescheid: Begründung'),
    ('SETTLEMENT_HEARING', 'Schlussbescheid: Anhörung'),
    ('SETTLEMENT_NEXT', 'Schlussbescheid: weiterer Ablauf');

create temporary table seed (code text, version integer, valid_from date, verified boolean, source text, body text) on commit drop;
insert into seed values
('SETTLEMENT_RULING', 1, '2019-01-01', false, '§ 35 VwVfG; Nr. 2 und 6 ANBest-Gk, Nr. 11 VV zu § 44 ThürLHO (Fassungen prüfen)',
'mit Bescheid {zuwendungsbescheid} vom {zuwendungsbescheid_vom} haben wir Ihnen für das Vorhaben **„{vorhaben}“** eine Zuwendung bewilligt; sie beträgt mit allen Änderungen höchstens {schluss_bewilligt}. Ihren Verwendungsnachweis vom {schluss_nachweis_vom} haben wir geprüft. Es ergeht folgender Bescheid:

## Entscheidung

Die Zuwendung wird endgültig auf **{schluss_festgesetzt}** festgesetzt.

{schluss_eckdaten}'),

('SETTLEMENT_REST', 1, '2019-01-01', true, 'Ablauf der Behörde',
'## Restzahlung

Ausgezahlt sind bisher {schluss_ausgezahlt}. Die Restzahlung von **{schluss_rest}** überweisen wir auf das Konto, das Sie zuletzt genannt haben. Sie brauchen sie nicht abzurufen.'),

('SETTLEMENT_REIMBURSEMENT', 1, '2019-01-01', false, '§ 49a Abs. 1 und 3 VwVfG; Nr. 2 und 8 ANBest-Gk (Fassung prüfen)',
'## Erstattung

Ausgezahlt sind {schluss_ausgezahlt}. Soweit die Zuwendung danach nicht mehr zusteht, ist sie zu erstatten. Der zu erstattende Betrag wird auf **{schluss_erstattung}** festgesetzt (§ 49a Abs. 1 {vwvfg}).

Er ist vom Eintritt der Unwirksamkeit an mit fünf Prozentpunkten über dem Basiszinssatz jährlich zu verzinsen (§ 49a Abs. 3 {vwvfg}). Über die Zinsen entscheiden wir gesondert. Kassenzeichen und Zahlungsfrist nennt Ihnen die Zahlungsaufforderung.'),

('SETTLEMENT_EVEN', 1, '2019-01-01', true, 'Ablauf der Behörde',
'Ausgezahlt sind {schluss_ausgezahlt}. Damit ist die Zuwendung vollständig ausgezahlt; weder Sie noch wir schulden einen Ausgleich.'),

('SETTLEMENT_CALCULATION', 1, '2019-01-01', false, 'Nr. 2 ANBest-Gk (Fassung prüfen)',
'## Berechnung

{tabelle_anerkannt}

{tabelle_abrechnung}'),

('SETTLEMENT_REASONS', 1, '2019-01-01', false, '§ 39 VwVfG; Nr. 2 ANBest-Gk (Fassung prüfen)',
'## Begründung

Bewilligt war ein Höchstbetrag. Nach den Nebenbestimmungen des Zuwendungsbescheids richtet sich die Zuwendung nach den zuwendungsfähigen Ausgaben, die tatsächlich entstanden und nachgewiesen sind, und nach den übrigen Deckungsmitteln (Nr. 2 ANBest-Gk). Maßgeblich ist der kleinste der in der Berechnung genannten Beträge.

{schluss_gruende}'),

('SETTLEMENT_HEARING', 1, '2019-01-01', false, '§ 28, § 39 Abs. 1 VwVfG',
'## Anhörung

Wir haben Ihnen vor dieser Entscheidung Gelegenheit gegeben, sich zu äußern (§ 28 {vwvfg}).

{schluss_anhoerung}'),

('SETTLEMENT_NEXT', 1, '2019-01-01', false, 'Nr. 6 ANBest-Gk (Fassung prüfen)',
'## Weiterer Ablauf

Bewilligt, aber nicht benötigt sind {schluss_frei}; dieser Betrag steht nicht mehr zur Verfügung. Weitere Mittel können Sie aus dem Zuwendungsbescheid nicht abrufen. Bewahren Sie die Belege so lange auf, wie es die Nebenbestimmungen verlangen.');

insert into app.text_block_version (code, version, valid_from, body, source, verified, changed_at, changed_by)
select code, version, valid_from, body, source, verified, timestamptz '2026-01-01 00:00:00+01', '00000000-0000-0000-0000-000000000000'
from seed order by code, version;

insert into app.letter_section (letter_kind, position, text_block, only_if) values
    ('SETTLEMENT', 10, 'SALUTATION', null),
    ('SETTLEMENT', 20, 'SETTLEMENT_RULING', null),
    ('SETTLEMENT', 30, 'SETTLEMENT_REST', 'REST_PAYMENT'),
    ('SETTLEMENT', 40, 'SETTLEMENT_REIMBURSEMENT', 'REIMBURSEMENT'),
    ('SETTLEMENT', 50, 'SETTLEMENT_EVEN', 'EVEN'),
    ('SETTLEMENT', 60, 'SETTLEMENT_CALCULATION', null),
    ('SETTLEMENT', 70, 'SETTLEMENT_REASONS', null),
    ('SETTLEMENT', 80, 'SETTLEMENT_HEARING', 'HEARD'),
    ('SETTLEMENT', 90, 'SETTLEMENT_NEXT', null),
    ('SETTLEMENT', 100, 'REMEDY', null);

-- Änderungen der Bewilligung: Entwurf und Antrag der Kommune, Einleitung von Amts wegen, Vorschläge und was aus ihnen wurde.
create table app.amendment_draft (
    case_reference text primary key references app.funding_application,
    version        int         not null check (version > 0),
    content        jsonb       not null,
    saved_at       timestamptz not null,
    saved_by       uuid        not null,
    editors        uuid[]      not null
);
comment on table app.amendment_draft is 'Woran eine Kommune schreibt; nach dem Einreichen leer, die Fassung zählt weiter.';
comment on column app.amendment_draft.version is 'Zählt jede Änderung: wer speichert, nennt die Fassung, die er geöffnet hatte.';

create table app.amendment_draft_file (
    id             uuid primary key,
    case_reference text        not null references app.funding_application,
    file_name      text        not null,
    media_type     text        not null,
    size_bytes     bigint      not null check (size_bytes > 0),
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content        bytea       not null,
    added_at       timestamptz not null,
    added_by       uuid        not null,
    unique (case_reference, sha256, file_name)
);
comment on table app.amendment_draft_file is 'Anlagen zum Entwurf; mit dem Einreichen kommen sie zur Akte und werden hier gelöscht.';

create table app.amendment (
    case_reference text        not null references app.funding_application,
    number         int         not null check (number between 1 and 9999),
    origin         text        not null check (origin in ('REQUEST', 'EX_OFFICIO', 'LAPSE')),
    act_key        text        not null check (length(act_key) between 1 and 80),
    plan           jsonb       not null,
    reason         text        not null check (length(btrim(reason)) between 1 and 4000),
    opened_by      uuid        not null,
    opened_at      timestamptz not null,
    contributors   uuid[]      not null,
    lapse_year     int check (lapse_year between 2000 and 2100),
    lapse_cents    bigint check (lapse_cents > 0),
    primary key (case_reference, number),
    unique (case_reference, act_key),
    constraint amendment_lapse check ((origin = 'LAPSE') = (lapse_year is not null) and (origin = 'LAPSE') = (lapse_cents is not null))
);
create index amendment_lapses on app.amendment (lapse_year) where origin = 'LAPSE';
comment on table app.amendment is 'Beantragte oder von Amts wegen eingeleitete Änderungen einer Bewilligung; je Vorgang ist höchstens eine offen';
comment on column app.amendment.origin is 'REQUEST = Antrag der Kommune, EX_OFFICIO = von Amts wegen, LAPSE = Verfall nicht abgerufener Mittel';
comment on column app.amendment.act_key is 'macht aus zweimal gesendet einmal';
comment on column app.amendment.lapse_year is 'Haushaltsjahr, dessen nicht abgerufene Mittel verfallen sollen';
comment on column app.amendment.plan is 'wie die Bewilligung aussehen soll';

create table app.amendment_document (
    case_reference text not null,
    number         int  not null,
    document_id    uuid not null,
    primary key (case_reference, number, document_id),
    foreign key (case_reference, number) references app.amendment
);
comment on table app.amendment_document is 'Anlagen zum Antrag; sie liegen in der Akte';

create table app.amendment_withdrawal (
    case_reference text        not null,
    number         int         not null,
    reason         text        not null check (length(reason) <= 2000),
    withdrawn_by   uuid        not null,
    withdrawn_at   timestamptz not null,
    primary key (case_reference, number),
    foreign key (case_reference, number) references app.amendment
);
comment on table app.amendment_withdrawal is 'Zurückgenommene Anträge und fallen gelassene Einleitungen von Amts wegen';

create table app.amendment_proposal (
    case_reference text        not null,
    number         int         not null,
    round          int         not null check (round > 0),
    granted        boolean     not null,
    plan_before    jsonb       not null,
    plan_after     jsonb       not null,
    reasons        text        not null check (length(btrim(reasons)) between 1 and 8000),
    proposed_by    uuid        not null,
    proposed_at    timestamptz not null,
    primary key (case_reference, number, round),
    foreign key (case_reference, number) references app.amendment
);
comment on table app.amendment_proposal is 'Vorschläge zum Änderungsbescheid: was galt und was gelten soll; abgelehnt bleibt beides gleich';

create table app.amendment_result (
    case_reference text        not null,
    number         int         not null,
    round          int         not null,
    issued         boolean     not null,
    at             timestamptz not null,
    primary key (case_reference, number, round),
    foreign key (case_reference, number, round) references app.amendment_proposal
);
comment on table app.amendment_result is 'Ob aus einem Vorschlag ein Bescheid wurde oder ob er zurückging';
create unique index amendment_issued_once on app.amendment_result (case_reference, number) where issued;

create function app.refuse_second_open_amendment() returns trigger
    language plpgsql as
$$
begin
    perform 1 from app.case_file where case_reference = new.case_reference for no key update;
    if exists (select 1 from app.amendment a where a.case_reference = new.case_reference
               and not exists (select 1 from app.amendment_withdrawal w where (w.case_reference, w.number) = (a.case_reference, a.number))
               and not exists (select 1 from app.amendment_result r where (r.case_reference, r.number) = (a.case_reference, a.number) and r.issued)) then
        raise exception 'Im Vorgang % ist schon eine Änderung offen.', new.case_reference using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger amendment_one_at_a_time before insert on app.amendment
    for each row execute function app.refuse_second_open_amendment();

create function app.refuse_amendment_act_out_of_turn() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.amendment_withdrawal w where (w.case_reference, w.number) = (new.case_reference, new.number))
        or exists (select 1 from app.amendment_proposal p
                   left join app.amendment_result r on (r.case_reference, r.number, r.round) = (p.case_reference, p.number, p.round)
                   where (p.case_reference, p.number) = (new.case_reference, new.number) and (r.round is null or r.issued)) then
        raise exception 'Die Änderung % im Vorgang % ist beendet oder liegt zur Freigabe vor.', new.number, new.case_reference
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger amendment_proposal_in_turn before insert on app.amendment_proposal
    for each row execute function app.refuse_amendment_act_out_of_turn();
create trigger amendment_withdrawal_in_turn before insert on app.amendment_withdrawal
    for each row execute function app.refuse_amendment_act_out_of_turn();

do
$$
declare
    name text;
begin
    foreach name in array array ['amendment', 'amendment_document', 'amendment_withdrawal', 'amendment_proposal', 'amendment_result']
    loop
        execute format('create trigger %1$s_is_append_only before update or delete or truncate on app.%1$s
            execute function app.refuse_change()', name);
    end loop;
end
$$;

-- Ein Änderungsbescheid bestimmt Fristen neu, auch auf einen früheren Tag.
alter table app.deadline_change drop constraint deadline_change_kind_check;
alter table app.deadline_change add constraint deadline_change_kind_check check (kind in ('EXTENSION', 'SUSPENSION', 'AMENDMENT'));
alter table app.deadline_change drop constraint deadline_change_later;
alter table app.deadline_change add constraint deadline_change_later check (new_day > old_day or kind = 'AMENDMENT' and new_day <> old_day);
comment on table app.deadline_change is 'Verlängerungen, Aussetzungen und neue Tage aus Änderungsbescheiden, nur Einfügungen; die neue Frist steht als eigene Zeile in deadline.';

-- Änderungsbescheid
insert into app.text_block (code, german_name) values
    ('AMENDMENT_RULING', 'Änderung: Entscheidung'),
    ('AMENDMENT_REFUSAL', 'Änderung: Ablehnung'),
    ('AMENDMENT_CALCULATION', 'Änderung: Berechnung'),
    ('AMENDMENT_PLAN', 'Änderung: neuer Finanzierungsplan und neue Jahresbeträge'),
    ('AMENDMENT_REASONS', 'Änderung: Begründung'),
    ('AMENDMENT_REMAINING', 'Änderung: was weiter gilt'),
    ('AMENDMENT_CONDITIONS', 'Änderung: fortgeltende Nebenbestimmungen');

create temporary table seed (code text, version integer, valid_from date, verified boolean, source text, body text) on commit drop;
insert into seed values
('AMENDMENT_RULING', 1, '2019-01-01', false, '§ 35 VwVfG; Nr. 4 VV zu § 44 ThürLHO',
'mit Bescheid {zuwendungsbescheid} vom {zuwendungsbescheid_vom} haben wir Ihnen eine Zuwendung für das Vorhaben **„{vorhaben}“** bewilligt. Zur Änderung Nr. {aenderung_nummer} vom {aenderung_vom} ergeht folgender Bescheid:

## Entscheidung

Die Bewilligung wird geändert. Die Zuwendung beträgt nun **{zuwendung_neu}**; bisher waren es {zuwendung_bisher}. Der Bewilligungszeitraum dauert vom {zeitraum_neu}. Der Verwendungsnachweis ist bis zum {nachweis_termin_neu} vorzulegen.

{tabelle_aenderung}'),

('AMENDMENT_REFUSAL', 1, '2019-01-01', false, '§ 35 VwVfG; Nr. 4 VV zu § 44 ThürLHO',
'mit Bescheid {zuwendungsbescheid} vom {zuwendungsbescheid_vom} haben wir Ihnen eine Zuwendung für das Vorhaben **„{vorhaben}“** bewilligt. Zur Änderung Nr. {aenderung_nummer} vom {aenderung_vom} ergeht folgender Bescheid:

## Entscheidung

Die beantragte Änderung lehnen wir ab. Die Bewilligung bleibt unverändert; die Zuwendung beträgt weiterhin {zuwendung_bisher}.

{tabelle_aenderung}'),

('AMENDMENT_CALCULATION', 1, '2019-01-01', false, 'Nr. 2 ANBest-Gk (Fassung prüfen); Nr. 2 VV zu § 44 ThürLHO',
'## Berechnung

{tabelle_aenderung_berechnung}'),

('AMENDMENT_PLAN', 1, '2019-01-01', false, 'Nr. 1 ANBest-Gk (Fassung prüfen)',
'## Neuer Finanzierungsplan

Der folgende Finanzierungsplan tritt an die Stelle des bisherigen. Er ist hinsichtlich des Gesamtergebnisses verbindlich.

{tabelle_plan_neu}'),

('AMENDMENT_REASONS', 1, '2019-01-01', false, '§ 39 VwVfG; Nr. 2 ANBest-Gk (Fassung prüfen)',
'## Begründung

{aenderung_gruende}

Rechtsgrundlage sind §§ 23 und 44 ThürLHO, die Verwaltungsvorschriften dazu und die Nebenbestimmungen des Zuwendungsbescheids.'),

('AMENDMENT_REMAINING', 1, '2019-01-01', true, 'Ablauf der Behörde',
'## Was weiter gilt

Im Übrigen gilt der Zuwendungsbescheid mit seinen Nebenbestimmungen unverändert fort. Was bereits ausgezahlt ist, wird auf die geänderte Zuwendung angerechnet.'),

('AMENDMENT_CONDITIONS', 1, '2019-01-01', true, 'Ablauf der Behörde',
'Von den besonderen Nebenbestimmungen sind noch zu erfüllen:

{liste_fortgeltend}');

insert into app.text_block_version (code, version, valid_from, body, source, verified, changed_at, changed_by)
select code, version, valid_from, body, source, verified, timestamptz '2026-01-01 00:00:00+01', '00000000-0000-0000-0000-000000000000'
from seed order by code, version;

insert into app.letter_section (letter_kind, position, text_block, only_if) values
    ('AMENDMENT', 10, 'SALUTATION', null),
    ('AMENDMENT', 20, 'AMENDMENT_RULING', 'GRANT_AMENDED'),
    ('AMENDMENT', 30, 'AMENDMENT_REFUSAL', 'AMENDMENT_REFUSED'),
    ('AMENDMENT', 40, 'AMENDMENT_CALCULATION', 'GRANT_AMENDED'),
    ('AMENDMENT', 50, 'AMENDMENT_PLAN', 'GRANT_AMENDED'),
    ('AMENDMENT', 60, 'AMENDMENT_REASONS', null),
    ('AMENDMENT', 70, 'AMENDMENT_REMAINING', 'GRANT_AMENDED'),
    ('AMENDMENT', 80, 'AMENDMENT_CONDITIONS', 'CONDITIONS'),
    ('AMENDMENT', 90, 'REMEDY', null);

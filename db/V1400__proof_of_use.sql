-- Verwendungsnachweis: wozu eine Kommune nach dem Bescheid verpflichtet ist, woran sie schreibt und was sie vorgelegt hat.
insert into app.funding_parameter (version_code, object_code, parameter_key, revision, value, valid_from, source, mark, verified, changed_by, changed_at)
select version, '*', key, 1, value, '2019-01-01', source, mark, false, '00000000-0000-0000-0000-000000000000', '2026-01-01T00:00:00Z'
from (values
    ('INTERIM_PROOF_MONTHS', '4', 'Annahme, nicht geprüft: vier Monate nach Ende des Haushaltsjahres wie ANBest-P Nr. 6.1 des Bundes', 'U'),
    ('PROOF_REMINDER_DAYS', '1', 'Eigener Vorschlag: erste Erinnerung am Tag nach der Fälligkeit', 'D'),
    ('PROOF_FINAL_REMINDER_DAYS', '28', 'Eigener Vorschlag: zweite Erinnerung vier Wochen nach der Fälligkeit', 'D'),
    ('PROOF_HEARING_DAYS', '56', 'Eigener Vorschlag: Anhörung acht Wochen nach der Fälligkeit', 'D'),
    ('PROOF_DEEP_PERCENT', '20', 'Annahme, nicht geprüft: Anteil der vertieft geprüften Verwendungsnachweise (VV Nr. 11 zu § 44 ThürLHO nicht im Wortlaut bekannt)', 'U')
    ) as assumed (key, value, source, mark),
    (values ('V1'), ('V2')) as versions (version);

create table app.proof_obligation
(
    case_reference    text        not null references app.funding_application,
    year              integer     not null,
    due_on            date        not null,
    receipts_required boolean     not null,
    opened_at         timestamptz not null,
    primary key (case_reference, year),
    constraint proof_obligation_year check (year = 0 or year between 2019 and 2100)
);
comment on table app.proof_obligation is 'Nachweispflichten aus Bescheiden; die Zeile ist zugleich das Schloss, hinter dem sich Änderungen eines Nachweises anstellen.';
comment on column app.proof_obligation.year is 'Haushaltsjahr des Zwischennachweises; 0 beim Verwendungsnachweis über das ganze Vorhaben.';
comment on column app.proof_obligation.due_on is 'Im Bescheid bestimmter oder aus ihm berechneter Tag; Verlängerungen stehen bei den Fristen.';
comment on column app.proof_obligation.receipts_required is 'Ob der Bescheid eine Belegliste verlangt.';

create table app.proof_draft
(
    case_reference text        not null,
    year           integer     not null,
    version        integer     not null,
    content        jsonb       not null,
    saved_at       timestamptz not null,
    saved_by       uuid        not null,
    editors        uuid[]      not null,
    primary key (case_reference, year),
    foreign key (case_reference, year) references app.proof_obligation,
    constraint proof_draft_version check (version > 0)
);
comment on table app.proof_draft is 'Woran eine Kommune schreibt; nach einer Rückgabe geht es mit demselben Entwurf weiter.';
comment on column app.proof_draft.version is 'Zählt jede Änderung: wer speichert, nennt die Fassung, die er geöffnet hatte.';

create table app.proof
(
    case_reference    text        not null,
    year              integer     not null,
    round             integer     not null,
    submitted_at      timestamptz not null,
    submitted_by      uuid        not null,
    contributors      uuid[]      not null,
    content           jsonb       not null,
    form_version      text        not null,
    report            jsonb       not null,
    own_cents         bigint      not null,
    third_party_cents bigint      not null,
    income_cents      bigint      not null,
    grant_used_cents  bigint      not null,
    proved_units      integer     not null,
    due_on            date        not null,
    findings          text[]      not null,
    content_hash      text        not null,
    primary key (case_reference, year, round),
    foreign key (case_reference, year) references app.proof_obligation,
    constraint proof_round check (round between 1 and 99),
    constraint proof_amounts check (own_cents >= 0 and third_party_cents >= 0 and income_cents >= 0 and grant_used_cents >= 0),
    constraint proof_units check (proved_units >= 0),
    constraint proof_hash_form check (content_hash ~ '^[0-9a-f]{64}$' and form_version ~ '^[0-9a-f]{64}$')
);
create index proof_by_submission on app.proof (submitted_at);
comment on table app.proof is 'Vorgelegte Nachweise, unveränderlich; nach einer Rückgabe folgt eine neue Runde.';
comment on column app.proof.content is 'Die geprüften Angaben des Formulars.';
comment on column app.proof.report is 'Der Nachweis, wie er gelesen wird: Abschnitte mit Absätzen.';
comment on column app.proof.due_on is 'Bis wann dieser Nachweis vorzulegen war.';
comment on column app.proof.findings is 'Hinweise für die Prüfung, etwa ein Beleg, der auch in einem anderen Fall steht.';
comment on column app.proof.content_hash is 'SHA-256 über alle Angaben.';

create table app.proof_cost_item
(
    case_reference text    not null,
    year           integer not null,
    round          integer not null,
    number         integer not null,
    description    text    not null,
    planned_cents  bigint  not null,
    claimed_cents  bigint  not null,
    explanation    text    not null,
    primary key (case_reference, year, round, number),
    foreign key (case_reference, year, round) references app.proof,
    constraint proof_cost_item_amounts check (planned_cents >= 0 and claimed_cents >= 0)
);
comment on table app.proof_cost_item is 'Zahlenmäßiger Nachweis in der Gliederung des verbindlichen Finanzierungsplans.';

create table app.proof_receipt
(
    case_reference text    not null,
    year           integer not null,
    round          integer not null,
    line           integer not null,
    paid_on        date    not null,
    payee          text    not null,
    invoice_number text    not null,
    reason         text    not null,
    amount_cents   bigint  not null,
    cost_item      integer not null,
    fingerprint    text    not null,
    primary key (case_reference, year, round, line),
    foreign key (case_reference, year, round, cost_item) references app.proof_cost_item,
    constraint proof_receipt_once unique (case_reference, year, round, fingerprint),
    constraint proof_receipt_amount check (amount_cents <> 0),
    constraint proof_receipt_fingerprint_form check (fingerprint ~ '^[0-9a-f]{64}$')
);
create index proof_receipt_everywhere on app.proof_receipt (fingerprint);
comment on table app.proof_receipt is 'Belegliste; Gutschriften stehen mit Minus.';
comment on column app.proof_receipt.fingerprint is 'SHA-256 über Empfänger, Rechnungsnummer und Betrag in vereinheitlichter Schreibweise.';

do
$$
declare
    name text;
begin
    foreach name in array array ['proof_obligation', 'proof', 'proof_cost_item', 'proof_receipt']
    loop
        execute format('create trigger %1$s_is_append_only before update or delete or truncate on app.%1$s
            execute function app.refuse_change()', name);
    end loop;
end
$$;

-- Haushalt: doppelte Buchführung in Cent, nur anfügend. Die Datenbank wiederholt jede Prüfung des Programms.

create table app.budget_line
(
    code text primary key,
    name text not null,
    constraint budget_line_code_form check (code ~ '^\d{2} \d{2} / \d{3} \d{2}$'),
    constraint budget_line_name_given check (length(trim(name)) between 1 and 300)
);
comment on table app.budget_line is 'Titel des Haushaltsplans. Die Zeile ist zugleich das Schloss, hinter dem sich neue Vormerkungen und die Warteliste anstellen.';

create table app.budget_enactment
(
    number      bigint generated always as identity primary key,
    line_code   text        not null references app.budget_line,
    budget_year integer     not null,
    enacted     boolean     not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint budget_enactment_year check (budget_year between 2000 and 2100),
    constraint budget_enactment_reason_given check (length(trim(reason)) > 0)
);
create index budget_enactment_latest on app.budget_enactment (line_code, budget_year, number desc);
comment on table app.budget_enactment is 'Haushalt in Kraft oder vorläufige Haushaltsführung (Art. 100 Verf TH) je Titel und Jahr; es gilt die jüngste Zeile, ohne Zeile gilt: nicht in Kraft.';

create table app.budget_account
(
    id             bigint generated always as identity primary key,
    line_code      text    not null references app.budget_line,
    budget_year    integer not null,
    kind           text    not null,
    stage          text    not null,
    case_reference text,
    balance_cents  bigint  not null,
    constraint budget_account_key unique nulls not distinct (line_code, budget_year, kind, stage, case_reference),
    constraint budget_account_year check (budget_year between 2000 and 2100),
    constraint budget_account_kind check (kind in ('CASH', 'COMMITMENT')),
    constraint budget_account_stage check (stage in ('APPROPRIATED', 'FREE', 'RESERVED', 'COMMITTED', 'DUE', 'PAID', 'FULFILLED')),
    constraint budget_account_case_form check (case_reference ~ '^EGOV-20\d{2}-\d{5}$'),
    constraint budget_account_holder check ((case_reference is null) = (stage in ('APPROPRIATED', 'FREE'))),
    constraint budget_account_cash_only check (kind = 'CASH' or stage not in ('DUE', 'PAID')),
    constraint budget_account_commitment_only check (kind = 'COMMITMENT' or stage <> 'FULFILLED'),
    constraint budget_account_not_overdrawn check (case stage when 'APPROPRIATED' then balance_cents <= 0 else balance_cents >= 0 end)
);
create index budget_account_case on app.budget_account (case_reference) where case_reference is not null;
comment on table app.budget_account is 'Konten mit laufendem Saldo: Titel × Haushaltsjahr × Art × Stufe, ab der Vormerkung je Fall.';
comment on column app.budget_account.budget_year is 'Jahr, in dem das Geld ausgegeben wird (bei Verpflichtungsermächtigungen das Fälligkeitsjahr).';
comment on column app.budget_account.kind is 'CASH = Ausgabemittel des Jahres, COMMITMENT = Verpflichtungsermächtigung für ein späteres Jahr.';
comment on column app.budget_account.stage is 'APPROPRIATED veranschlagt (Gegenkonto, negativ), FREE verfügbar, RESERVED vorgemerkt, COMMITTED festgelegt, DUE angeordnet, PAID ausgezahlt, FULFILLED durch Ausgabemittel abgelöst.';

create table app.budget_posting
(
    number         bigint generated always as identity primary key,
    act            text        not null,
    case_reference text,
    step           text        not null,
    content_hash   text        not null,
    entry_count    integer     not null,
    reason         text        not null,
    booked_at      timestamptz not null,
    booked_by      uuid        not null,
    reverses       bigint references app.budget_posting,
    constraint budget_posting_once unique nulls not distinct (case_reference, step),
    constraint budget_posting_reversed_once unique (reverses),
    constraint budget_posting_act check (act in ('APPROPRIATION', 'RESERVATION', 'RELEASE', 'COMMITMENT', 'DECOMMITMENT', 'DUE', 'DUE_WITHDRAWAL', 'PAYMENT', 'PAYMENT_RETURN', 'YEAR_OPENING', 'REVERSAL')),
    constraint budget_posting_reversal check ((act = 'REVERSAL') = (reverses is not null)),
    constraint budget_posting_case_form check (case_reference ~ '^EGOV-20\d{2}-\d{5}$'),
    constraint budget_posting_step_form check (step ~ '^[A-Z0-9][A-Z0-9:_-]{0,79}$'),
    constraint budget_posting_hash_form check (content_hash ~ '^[0-9a-f]{64}$'),
    constraint budget_posting_two_sides check (entry_count >= 2),
    constraint budget_posting_reason_given check (length(trim(reason)) > 0)
);
comment on table app.budget_posting is 'Buchungen, unveränderlich. Ein Schritt eines Falls wird nur einmal gebucht; eine Wiederholung erhält die erste Buchung.';
comment on column app.budget_posting.number is 'Laufende Nummer; Lücken entstehen durch zurückgerollte Vorgänge.';
comment on column app.budget_posting.content_hash is 'SHA-256 des Auftrags: unterscheidet die Wiederholung von einem anderen Auftrag unter demselben Schritt.';
comment on column app.budget_posting.entry_count is 'Zahl der Kontobewegungen; verhindert, dass später welche hinzukommen.';

create table app.budget_entry
(
    posting_number bigint not null references app.budget_posting,
    account_id     bigint not null references app.budget_account,
    amount_cents   bigint not null,
    primary key (posting_number, account_id),
    constraint budget_entry_not_empty check (amount_cents <> 0)
);
create index budget_entry_of_account on app.budget_entry (account_id, posting_number desc);
comment on table app.budget_entry is 'Kontobewegungen, unveränderlich; je Buchung, Titel, Jahr und Art ist die Summe null.';

create function app.require_balanced_posting() returns trigger
    language plpgsql as
$$
declare
    posting bigint := (to_jsonb(new) ->> tg_argv[0])::bigint;
begin
    if exists (select 1
               from app.budget_entry entry
                        join app.budget_account account on account.id = entry.account_id
               where entry.posting_number = posting
               group by account.line_code, account.budget_year, account.kind
               having sum(entry.amount_cents) <> 0)
        or (select count(*) from app.budget_entry where posting_number = posting)
            <> (select entry_count from app.budget_posting where number = posting) then
        raise exception 'Die Buchung % ist nicht ausgeglichen.', posting using errcode = 'check_violation';
    end if;
    return null;
end
$$;
comment on function app.require_balanced_posting() is 'Prüft am Ende der Transaktion: Soll gleich Haben je Titel, Jahr und Art, und keine nachgeschobene Bewegung.';

create constraint trigger budget_posting_balanced
    after insert on app.budget_posting deferrable initially deferred
    for each row execute function app.require_balanced_posting('number');
create constraint trigger budget_entry_balanced
    after insert on app.budget_entry deferrable initially deferred
    for each row execute function app.require_balanced_posting('posting_number');

create trigger budget_posting_unchangeable before update or delete on app.budget_posting
    for each row execute function app.refuse_change();
create trigger budget_posting_untruncatable before truncate on app.budget_posting
    for each statement execute function app.refuse_change();
create trigger budget_entry_unchangeable before update or delete on app.budget_entry
    for each row execute function app.refuse_change();
create trigger budget_entry_untruncatable before truncate on app.budget_entry
    for each statement execute function app.refuse_change();
create trigger budget_enactment_unchangeable before update or delete on app.budget_enactment
    for each row execute function app.refuse_change();
create trigger budget_account_undeletable before delete on app.budget_account
    for each row execute function app.refuse_change();
create trigger budget_account_identity before update of id, line_code, budget_year, kind, stage, case_reference on app.budget_account
    for each row execute function app.refuse_change();

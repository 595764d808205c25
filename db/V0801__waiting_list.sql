-- Warteliste: die Reihenfolge wird beim Eintritt vergeben und ändert sich nie.

create table app.budget_waiting_entry
(
    number         bigint generated always as identity primary key,
    case_reference text        not null,
    line_code      text        not null references app.budget_line,
    step           text        not null,
    reason         text        not null,
    joined_at      timestamptz not null,
    left_at        timestamptz,
    outcome        text,
    outcome_reason text,
    constraint budget_waiting_entry_case_form check (case_reference ~ '^EGOV-20\d{2}-\d{5}$'),
    constraint budget_waiting_entry_outcome check (outcome in ('RELEASED', 'LEFT')),
    constraint budget_waiting_entry_ended check (
        (left_at is null) = (outcome is null) and (left_at is null) = (outcome_reason is null)),
    constraint budget_waiting_entry_reason_given check (length(trim(reason)) > 0)
);
create unique index budget_waiting_entry_once on app.budget_waiting_entry (case_reference) where left_at is null;
create index budget_waiting_entry_queue on app.budget_waiting_entry (line_code, number) where left_at is null;
comment on table app.budget_waiting_entry is 'Fälle, die auf Mittel oder auf den Haushalt warten; Reihenfolge nach number. Ein Fall wartet höchstens einmal zugleich.';
comment on column app.budget_waiting_entry.step is 'Schritt, unter dem die Mittel bei der Freigabe vorgemerkt werden.';
comment on column app.budget_waiting_entry.outcome is 'RELEASED = Mittel vorgemerkt, LEFT = Liste ohne Mittel verlassen (Ablehnung, Rücknahme).';

create table app.budget_waiting_need
(
    number       bigint  not null references app.budget_waiting_entry,
    budget_year  integer not null,
    amount_cents bigint  not null,
    primary key (number, budget_year),
    constraint budget_waiting_need_year check (budget_year between 2000 and 2100),
    constraint budget_waiting_need_positive check (amount_cents > 0)
);
comment on table app.budget_waiting_need is 'Worauf der Fall wartet, je Haushaltsjahr. Ein neuer Bedarf ersetzt den alten, der Platz bleibt.';

create trigger budget_waiting_entry_undeletable before delete on app.budget_waiting_entry
    for each row execute function app.refuse_change();
create trigger budget_waiting_entry_order before update of number, case_reference, line_code, joined_at on app.budget_waiting_entry
    for each row execute function app.refuse_change();

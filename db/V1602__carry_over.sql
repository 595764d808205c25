-- Jahreswechsel: Was festgelegt und nicht abgerufen ist, geht je Fall ins nächste Haushaltsjahr über.
do
$$
declare
    acts text;
begin
    select replace(pg_get_constraintdef(oid), '''REVERSAL''::text', '''REVERSAL''::text, ''CARRY_OVER''::text') into strict acts
    from pg_constraint where conname = 'budget_posting_act';
    alter table app.budget_posting drop constraint budget_posting_act;
    execute 'alter table app.budget_posting add constraint budget_posting_act ' || acts;
end
$$;

create table app.budget_transferability
(
    number       bigint generated always as identity primary key,
    line_code    text        not null references app.budget_line,
    budget_year  integer     not null,
    transferable boolean     not null,
    reason       text        not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    constraint budget_transferability_year check (budget_year between 2000 and 2100),
    constraint budget_transferability_reason_given check (length(trim(reason)) > 0)
);
create index budget_transferability_latest on app.budget_transferability (line_code, budget_year, number desc);
comment on table app.budget_transferability is 'Ob die Ausgabemittel eines Titels und Jahres übertragbar sind (§ 19 ThürLHO); es gilt die jüngste Zeile, ohne Zeile gilt: nicht übertragbar.';
create trigger budget_transferability_unchangeable before update or delete on app.budget_transferability
    for each row execute function app.refuse_change();

create table app.grant_carry_over
(
    case_reference text        not null references app.funding_application,
    position       integer     not null check (position > 0),
    from_year      integer     not null,
    to_year        integer     not null,
    amount_cents   bigint      not null check (amount_cents > 0),
    source         text        not null check (source in ('NEXT_YEAR', 'REMAINDER')),
    reason         text        not null check (trim(reason) <> '' and length(reason) <= 500),
    step           text        not null,
    carried_by     uuid        not null,
    carried_at     timestamptz not null,
    primary key (case_reference, position),
    unique (case_reference, step),
    check (to_year > from_year)
);
comment on table app.grant_carry_over is 'Welcher Teil einer Zuwendung in welches spätere Haushaltsjahr übertragen ist; der Betrag der Zuwendung ändert sich dadurch nicht';
comment on column app.grant_carry_over.source is 'NEXT_YEAR = Mittel des neuen Jahres, REMAINDER = Ausgaberest nach § 19 ThürLHO';
comment on column app.grant_carry_over.step is 'Schritt der Buchung im Haushalt';
create trigger grant_carry_over_is_append_only before update or delete or truncate on app.grant_carry_over
    execute function app.refuse_change();

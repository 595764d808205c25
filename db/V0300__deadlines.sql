-- Fristen: einmal berechnet, mit Grund gespeichert, beim Lesen nie neu berechnet.

create table app.deadline
(
    number         bigint generated always as identity primary key,
    case_reference text        not null,
    kind           text        not null,
    due_on         date        not null,
    rule           text        not null,
    rule_version   text        not null,
    start_event    text        not null,
    started_on     date        not null,
    legal_basis    text        not null,
    reason         text        not null,
    set_at         timestamptz not null,
    ended_at       timestamptz,
    outcome        text,
    outcome_reason text,
    constraint deadline_case_form check (case_reference ~ '^EGOV-20\d{2}-\d{5}$'),
    constraint deadline_after_start check (due_on > started_on),
    constraint deadline_outcome check (outcome in ('MET', 'ELAPSED', 'SUPERSEDED', 'WITHDRAWN')),
    constraint deadline_ended check (
        (ended_at is null) = (outcome is null) and (ended_at is null) = (outcome_reason is null))
);
create unique index deadline_current on app.deadline (case_reference, kind) where ended_at is null;
create index deadline_of_case on app.deadline (case_reference, number);
create index deadline_worklist on app.deadline (due_on, number) where ended_at is null;
comment on table app.deadline is 'Fristen je Fall und Art mit ihrer ganzen Geschichte; höchstens eine je Art läuft.';
comment on column app.deadline.rule_version is 'Fassung der Regel und des Feiertagsrechts, mit der gerechnet wurde.';
comment on column app.deadline.reason is 'Warum dieser Tag: ein deutscher Satz mit Vorschrift.';
comment on column app.deadline.outcome is 'MET = gewahrt, ELAPSED = abgelaufen, SUPERSEDED = durch neue Frist ersetzt, WITHDRAWN = gegenstandslos.';

create trigger deadline_undeletable before delete on app.deadline
    for each row execute function app.refuse_change();
create trigger deadline_never_recomputed
    before update of number, case_reference, kind, due_on, rule, rule_version, start_event, started_on, legal_basis, reason, set_at
    on app.deadline for each row execute function app.refuse_change();

-- Entscheidung ohne Mittel: ein Vorgang verlässt die Warteliste, um abgelehnt zu werden.
create table app.decision_without_funds (
    case_reference text primary key references app.assessment_record,
    reason         text        not null check (trim(reason) <> '' and length(reason) <= 2000),
    opened_by      uuid        not null references app.person
        check (opened_by <> '00000000-0000-0000-0000-000000000000'),
    opened_at      timestamptz not null
);
comment on table app.decision_without_funds is 'Vorgänge, über die ohne vorgemerkte Mittel entschieden wird, nur Einfügungen; bewilligt werden kann dort nichts mehr.';
comment on column app.decision_without_funds.reason is 'warum der Antrag nicht länger auf Mittel wartet';

create trigger decision_without_funds_append_only before update or delete or truncate on app.decision_without_funds
    execute function app.refuse_change();

create function app.refuse_grant_without_funds() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.decision d join app.decision_without_funds w on w.case_reference = d.case_reference
               where d.id = new.decision_id) then
        raise exception 'Für diesen Vorgang sind keine Mittel vorgemerkt; bewilligt werden kann nichts.' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function app.refuse_grant_without_funds() is 'Ohne vorgemerkte Mittel gibt es keine Zuwendung.';
create trigger decision_grant_has_funds before insert on app.decision_grant
    for each row execute function app.refuse_grant_without_funds();

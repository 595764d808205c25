-- Antragsrücknahme: die Kommune zieht ihren Antrag zurück, solange die Entscheidung nicht bekannt gegeben ist.
create table app.application_retraction (
    case_reference text primary key references app.funding_application,
    reason         text        not null check (length(reason) <= 2000),
    retracted_by   uuid        not null references app.person,
    retracted_at   timestamptz not null
);
comment on table app.application_retraction is 'Zurückgenommene Anträge, nur Einfügungen; eine Rücknahme lässt sich nicht zurücknehmen.';
comment on column app.application_retraction.reason is 'freiwillig, darf leer sein';

create trigger application_retraction_append_only before update or delete on app.application_retraction
    for each row execute function app.refuse_change();
create trigger application_retraction_no_truncate before truncate on app.application_retraction
    for each statement execute function app.refuse_change();

create function app.require_undecided() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.notice n where n.case_reference = new.case_reference
               and n.notified_on <= (new.retracted_at at time zone 'Europe/Berlin')::date) then
        raise exception 'Die Entscheidung über den Antrag % ist schon bekannt gegeben.', new.case_reference
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function app.require_undecided() is 'Zurücknehmen lässt sich nur, worüber noch nichts bekannt gegeben ist.';
create constraint trigger application_retraction_in_time after insert on app.application_retraction
    deferrable initially deferred for each row execute function app.require_undecided();

create function app.refuse_for_retracted() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.application_retraction r where r.case_reference = new.case_reference) then
        raise exception 'Der Antrag % ist zurückgenommen.', new.case_reference using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function app.refuse_for_retracted() is 'Über einen zurückgenommenen Antrag wird nichts mehr entschieden und nichts mehr bekannt gegeben.';
create trigger decision_not_for_retracted before insert on app.decision
    for each row execute function app.refuse_for_retracted();
create trigger notice_not_for_retracted before insert or update on app.notice
    for each row execute function app.refuse_for_retracted();

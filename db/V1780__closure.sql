-- Abschluss der Vorgänge und Zweckbindung dessen, was mit der Zuwendung beschafft wurde.
insert into app.funding_parameter
    (version_code, object_code, parameter_key, revision, value, valid_from, source, mark, verified, changed_by, changed_at)
select version.code, seed.object_code, seed.parameter_key, 1, seed.value, date '2019-01-01', seed.source, seed.mark, false,
       '00000000-0000-0000-0000-000000000000', timestamptz '2026-01-01 00:00:00+01'
from app.guideline_version version,
     (values
         ('*', 'DEDICATION_MONTHS', '60', 'Annahme, nicht geprüft: fünf Jahre; die Zweckbindungsfrist der Richtlinie liegt nicht vor', 'U'),
         ('TRAINING', 'DEDICATION_MONTHS', '0', 'Eigener Vorschlag: eine Schulung schafft nichts, was gebunden sein könnte', 'D'),
         ('STRATEGY', 'DEDICATION_MONTHS', '0', 'Eigener Vorschlag: eine Strategie schafft nichts, was gebunden sein könnte', 'D'),
         ('*', 'FILE_RETENTION_YEARS', '10', 'Annahme, nicht geprüft: üblich sind oft zehn Jahre; die Aktenordnung der Behörde liegt nicht vor', 'U')
     ) as seed (object_code, parameter_key, value, source, mark)
where version.base_code is null;

create table app.case_closure (
    case_reference     text primary key references app.funding_application,
    ground             text        not null check (ground in ('SETTLED', 'REVOKED', 'SET_ASIDE', 'REJECTED')),
    retain_until       date        not null,
    retention_verified boolean     not null,
    closed_by          uuid        not null references app.person,
    closed_at          timestamptz not null
);
comment on table app.case_closure is 'Abgeschlossene Vorgänge. Ein Abschluss wird nicht zurückgenommen.';
comment on column app.case_closure.retain_until is 'Bis wann die Akte mindestens aufbewahrt wird, wie es beim Abschluss berechnet war.';
comment on column app.case_closure.retention_verified is 'Ob die Dauer an einer amtlichen Quelle geprüft ist.';
create trigger case_closure_stays before update or delete on app.case_closure
    for each row execute function app.refuse_change();
create trigger case_closure_no_truncate before truncate on app.case_closure
    for each statement execute function app.refuse_change();

create function app.require_balanced_books() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.budget_account b
               where b.case_reference = new.case_reference and b.stage in ('RESERVED', 'COMMITTED', 'DUE', 'RECLAIMED') and b.balance_cents <> 0) then
        raise exception 'Für den Vorgang % ist im Haushalt noch etwas offen; er lässt sich nicht abschließen.', new.case_reference
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger case_closure_needs_balanced_books before insert on app.case_closure
    for each row execute function app.require_balanced_books();

create table app.dedication (
    case_reference text primary key references app.case_closure,
    begins_after   date    not null,
    ends_on        date    not null check (ends_on > begins_after),
    reason         text    not null check (length(btrim(reason)) > 0),
    verified       boolean not null,
    end_kind       text check (end_kind in ('ELAPSED', 'BROKEN')),
    ended_on       date,
    check ((end_kind is null) = (ended_on is null)),
    check (end_kind <> 'ELAPSED' or ended_on = ends_on)
);
comment on table app.dedication is 'Wie lange das Geförderte an seinen Zweck gebunden ist (Zweckbindung).';
comment on column app.dedication.begins_after is 'Letzter Tag des Bewilligungszeitraums; die Zweckbindung beginnt am Tag danach.';
comment on column app.dedication.verified is 'Ob die Dauer an einer amtlichen Quelle geprüft ist.';
create function app.require_dedication_ends_once() returns trigger
    language plpgsql as
$$
begin
    if old.end_kind is not null
        or (new.case_reference, new.begins_after, new.ends_on, new.reason, new.verified)
            is distinct from (old.case_reference, old.begins_after, old.ends_on, old.reason, old.verified) then
        raise exception 'An der Zweckbindung zu % steht fest, was eingetragen ist.', old.case_reference using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger dedication_ends_once before update on app.dedication
    for each row execute function app.require_dedication_ends_once();
create trigger dedication_stays before delete on app.dedication
    for each row execute function app.refuse_change();
create trigger dedication_no_truncate before truncate on app.dedication
    for each statement execute function app.refuse_change();

create table app.dedication_change (
    case_reference text        not null references app.dedication,
    number         int         not null check (number > 0),
    kind           text        not null check (kind in ('SOLD', 'MOVED', 'DISUSED')),
    since          date        not null,
    message        text        not null check (length(btrim(message)) between 1 and 4000),
    reported_by    uuid        not null references app.person,
    reported_at    timestamptz not null,
    primary key (case_reference, number)
);
comment on table app.dedication_change is 'Was eine Kommune während der Zweckbindung an Änderungen gemeldet hat.';
create trigger dedication_change_stays before update or delete on app.dedication_change
    for each row execute function app.refuse_change();
create trigger dedication_change_no_truncate before truncate on app.dedication_change
    for each statement execute function app.refuse_change();

create table app.dedication_judgement (
    case_reference text        not null,
    number         int         not null,
    verdict        text        not null check (verdict in ('HARMLESS', 'BREACH')),
    reason         text        not null check (length(btrim(reason)) between 1 and 4000),
    paid_cents     bigint check (paid_cents >= 0),
    remaining_days bigint check (remaining_days >= 0),
    total_days     bigint check (total_days >= remaining_days and total_days > 0),
    amount_cents   bigint check (amount_cents = paid_cents * remaining_days / total_days),
    judged_by      uuid        not null references app.person,
    judged_at      timestamptz not null,
    primary key (case_reference, number),
    foreign key (case_reference, number) references app.dedication_change,
    check ((verdict = 'BREACH') = (paid_cents is not null) and (paid_cents is null) = (remaining_days is null)
        and (paid_cents is null) = (total_days is null) and (paid_cents is null) = (amount_cents is null))
);
comment on table app.dedication_judgement is 'Was die Behörde zu einer gemeldeten Änderung festgestellt hat; bei Verfehlung des Zwecks mit dem Anteil der Zuwendung, der auf die restliche Zeit entfällt.';
create trigger dedication_judgement_stays before update or delete on app.dedication_judgement
    for each row execute function app.refuse_change();
create trigger dedication_judgement_no_truncate before truncate on app.dedication_judgement
    for each statement execute function app.refuse_change();

-- Vertretung: wer wann abwesend ist und wer dann nach dessen Aufgaben sieht. Weshalb jemand fehlt, steht hier mit Absicht nicht.
create table app.absence
(
    id          uuid primary key,
    person_id   uuid        not null references app.person,
    deputy_id   uuid        not null references app.person,
    first_day   date        not null,
    last_day    date        not null,
    recorded_by uuid        not null references app.person,
    recorded_at timestamptz not null,
    constraint absence_other_person check (deputy_id <> person_id),
    constraint absence_days check (last_day >= first_day)
);
create index absence_of_person on app.absence (person_id, last_day);
create index absence_of_deputy on app.absence (deputy_id, last_day);
comment on table app.absence is 'Abwesenheiten von Personen der Behörde mit ihrer Vertretung, nur Einfügungen.';

create table app.absence_end
(
    absence_id uuid primary key references app.absence,
    ended_by   uuid        not null references app.person,
    ended_at   timestamptz not null
);
comment on table app.absence_end is 'Vorzeitig beendete oder gestrichene Abwesenheiten; ab diesem Augenblick vertritt niemand mehr.';

create function app.require_fitting_absence() returns trigger
    language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(70101);
    if exists (select 1 from app.person p where p.id in (new.person_id, new.deputy_id) and p.ags is not null) then
        raise exception 'Vertretung gibt es nur unter Personen der Behörde.' using errcode = 'check_violation';
    end if;
    if exists (select 1 from app.absence a
               where not exists (select 1 from app.absence_end e where e.absence_id = a.id)
                 and a.first_day <= new.last_day and a.last_day >= new.first_day
                 and (a.person_id in (new.person_id, new.deputy_id) or a.deputy_id = new.person_id)) then
        raise exception 'Abwesenheiten überschneiden sich, oder wer vertreten soll, ist selbst abwesend.'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger absence_fits before insert on app.absence
    for each row execute function app.require_fitting_absence();

do
$$
declare
    name text;
begin
    foreach name in array array ['absence', 'absence_end']
    loop
        execute format('create trigger %1$s_append_only before update or delete on app.%1$s
            for each row execute function app.refuse_change()', name);
        execute format('create trigger %1$s_no_truncate before truncate on app.%1$s
            for each statement execute function app.refuse_change()', name);
    end loop;
end
$$;

create function app.represents(deputy uuid, person uuid, at timestamptz) returns boolean
    language sql stable as
$$
    select exists (select 1 from app.absence a left join app.absence_end e on e.absence_id = a.id
                   where a.deputy_id = deputy and a.person_id = person
                     and (at at time zone 'Europe/Berlin')::date between a.first_day and a.last_day
                     and (e.ended_at is null or e.ended_at > at))
$$;
comment on function app.represents(uuid, uuid, timestamptz) is 'Ob jemand in diesem Augenblick die Vertretung einer anderen Person ist.';

create function app.refuse_decision_approval_for_contributor() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.decision d
               left join app.decision_contributor c on c.decision_id = d.id
               where d.id = new.decision_id
                 and (app.represents(new.approved_by, d.proposed_by, new.approved_at)
                   or app.represents(new.approved_by, c.person_id, new.approved_at))) then
        raise exception 'Vier-Augen-Prinzip: Wer die Person vertritt, die den Vorschlag bearbeitet hat, gibt ihn nicht frei.'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger decision_approval_not_for_contributor before insert on app.decision_approval
    for each row execute function app.refuse_decision_approval_for_contributor();

create function app.refuse_ruling_approval_for_contributor() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.ruling_contributor c
               where c.ruling_id = new.ruling_id and app.represents(new.approved_by, c.person_id, new.approved_at)) then
        raise exception 'Vier-Augen-Prinzip: Wer die Person vertritt, die den Vorschlag bearbeitet hat, gibt ihn nicht frei.'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger ruling_approval_not_for_contributor before insert on app.ruling_approval
    for each row execute function app.refuse_ruling_approval_for_contributor();

-- Aufgaben, die jemand in Vertretung übernommen hat.
alter table app.work_item add column claimed_for uuid;
alter table app.work_item add constraint work_item_claimed_for check (claimed_for is null or claimed_by is not null and claimed_for <> claimed_by);
comment on column app.work_item.claimed_for is 'für wen die Aufgabe in Vertretung übernommen wurde; leer: für sich selbst';

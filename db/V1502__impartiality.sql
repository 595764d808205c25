-- Unbefangenheit (§§ 20, 21 VwVfG): wer einem Gemeinderat oder Kreistag angehört oder sich für befangen erklärt, wirkt in dessen Vorgängen nicht mit.
create table app.council_membership (
    id          uuid primary key,
    person_id   uuid        not null references app.person,
    ags         text        not null references app.municipality,
    valid_from  date        not null,
    reason      text        not null check (length(btrim(reason)) between 1 and 500),
    recorded_by uuid        not null references app.person,
    recorded_at timestamptz not null,
    unique (person_id, ags, valid_from)
);
comment on table app.council_membership is 'Sitze von Personen der Behörde in Vertretungen von Kommunen, nur Einfügungen.';
comment on column app.council_membership.reason is 'zum Beispiel: Mitglied des Stadtrats';
create index council_membership_of_municipality on app.council_membership (ags);
create index application_partner_of_municipality on app.application_partner (partner);

create table app.council_membership_end (
    membership_id uuid primary key references app.council_membership,
    ends_on       date        not null,
    reason        text        not null check (length(btrim(reason)) between 1 and 500),
    ended_by      uuid        not null references app.person,
    ended_at      timestamptz not null
);
comment on table app.council_membership_end is 'Ende eines Sitzes; der letzte Tag zählt noch mit.';

create function app.require_fitting_membership() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.person p where p.id = new.person_id and p.ags is not null) then
        raise exception 'Person % gehört zu einer Kommune; Mitwirkungsverbote gelten für Personen der Behörde.', new.person_id
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger council_membership_fits before insert on app.council_membership
    for each row execute function app.require_fitting_membership();

create function app.require_fitting_membership_end() returns trigger
    language plpgsql as
$$
declare
    membership app.council_membership;
begin
    select * into membership from app.council_membership m where m.id = new.membership_id;
    if membership.person_id = new.ended_by or new.ends_on < membership.valid_from then
        raise exception 'Das Ende eines Sitzes trägt eine andere Person ein, und es liegt nicht vor dem Beginn.'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger council_membership_end_fits before insert on app.council_membership_end
    for each row execute function app.require_fitting_membership_end();

create table app.bias_declaration (
    case_reference text        not null references app.funding_application,
    person_id      uuid        not null references app.person,
    number         integer     not null check (number > 0),
    reason         text        not null check (length(btrim(reason)) between 1 and 2000),
    declared_at    timestamptz not null,
    primary key (case_reference, person_id, number)
);
comment on table app.bias_declaration is 'Erklärungen von Personen der Behörde, in einem Vorgang befangen zu sein (§ 21 VwVfG), nur Einfügungen.';
create index bias_declaration_of_person on app.bias_declaration (person_id);

create table app.bias_lifting (
    case_reference text        not null,
    person_id      uuid        not null,
    number         integer     not null,
    reason         text        not null check (length(btrim(reason)) between 1 and 2000),
    lifted_by      uuid        not null references app.person check (lifted_by <> person_id),
    lifted_at      timestamptz not null,
    primary key (case_reference, person_id, number),
    foreign key (case_reference, person_id, number) references app.bias_declaration
);
comment on table app.bias_lifting is 'Entscheidungen, dass keine Befangenheit besteht; niemand trifft sie für sich selbst.';

do
$$
declare
    name text;
begin
    foreach name in array array ['council_membership', 'council_membership_end', 'bias_declaration', 'bias_lifting']
    loop
        execute format('create trigger %1$s_append_only before update or delete on app.%1$s
            for each row execute function app.refuse_change()', name);
        execute format('create trigger %1$s_no_truncate before truncate on app.%1$s
            for each statement execute function app.refuse_change()', name);
    end loop;
end
$$;

create function app.is_barred(person uuid, reference text, day date) returns boolean
    language sql stable as
$$
    select exists (select 1 from app.bias_declaration b
                   where b.case_reference = reference and b.person_id = person
                     and not exists (select 1 from app.bias_lifting l where l.case_reference = b.case_reference
                                     and l.person_id = b.person_id and l.number = b.number))
        or exists (select 1 from app.council_membership m
                   left join app.council_membership_end e on e.membership_id = m.id
                   where m.person_id = person and m.valid_from <= day and (e.ends_on is null or e.ends_on >= day)
                     and (exists (select 1 from app.funding_application a where a.case_reference = reference and a.applicant = m.ags)
                       or exists (select 1 from app.application_partner p where p.case_reference = reference and p.partner = m.ags)))
$$;
comment on function app.is_barred(uuid, text, date) is 'Ob eine Person an diesem Tag in diesem Vorgang nicht mitwirken darf.';

create function app.require_impartial_approver() returns trigger
    language plpgsql as
$$
begin
    if app.is_barred(new.approved_by, (select d.case_reference from app.decision d where d.id = new.decision_id),
                     (new.approved_at at time zone 'Europe/Berlin')::date) then
        raise exception 'Person % darf in diesem Vorgang nicht mitwirken (§§ 20, 21 VwVfG).', new.approved_by
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create constraint trigger decision_approval_is_impartial after insert on app.decision_approval
    deferrable initially deferred for each row execute function app.require_impartial_approver();

create function app.require_impartial_writer() returns trigger
    language plpgsql as
$$
begin
    if new.kind <> 'BIAS_DECLARED'
        and app.is_barred(new.acted_by, new.case_reference, (new.at at time zone 'Europe/Berlin')::date) then
        raise exception 'Person % darf im Vorgang % nicht mitwirken (§§ 20, 21 VwVfG).', new.acted_by, new.case_reference
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function app.require_impartial_writer() is 'Jede Handlung schreibt in die Akte; deshalb steht das Mitwirkungsverbot hier.';
create trigger case_entry_is_impartial before insert on app.case_entry
    for each row execute function app.require_impartial_writer();

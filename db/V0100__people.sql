-- Zuständigkeit: Personen, ihre Rollen und wer sie vergeben hat.
create table app.person (
    id            uuid primary key,
    version       integer not null default 0,
    username      text    not null unique check (username = lower(username) and username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    name          text    not null check (length(btrim(name)) between 2 and 120),
    password_hash text,
    ags           text check (ags ~ '^16[0-9]{6}$'),
    active        boolean not null,
    demo          boolean not null
);
comment on table app.person is 'Personen, die mit dem System arbeiten oder gearbeitet haben; sie werden nie gelöscht, weil die Akten sie nennen.';
comment on column app.person.password_hash is 'Nur der Hashwert mit Verfahrenskennung, z. B. {bcrypt}…; leer: Anmeldung nicht möglich.';
comment on column app.person.ags is 'Gemeindeschlüssel der Kommune; leer bei Personen der Bewilligungsbehörde.';
comment on column app.person.demo is 'Erfundene Person der Vorführumgebung; damit startet der Echtbetrieb nicht.';

create table app.person_role (
    person_id uuid not null references app.person,
    role      text not null check (role in ('MUNICIPAL_EDITOR', 'MUNICIPAL_SIGNATORY', 'CLERK', 'TECHNICAL_REVIEWER',
        'DECISION_SIGNATORY', 'BUDGET_OFFICER', 'CERTIFIER', 'PAYMENT_ORDERER', 'AUDITOR', 'ADMINISTRATOR')),
    primary key (person_id, role)
);
comment on table app.person_role is 'Rollen der Personen; die Herkunft steht in person_act.';

create function app.require_fitting_role() returns trigger
    language plpgsql as
$$
begin
    if (new.role like 'MUNICIPAL\_%') <> exists (select 1 from app.person p where p.id = new.person_id and p.ags is not null) then
        raise exception 'Die Rolle % passt nicht zur Person %: kommunale Rollen nur für Personen einer Kommune.', new.role, new.person_id
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger person_role_fits before insert or update on app.person_role
    for each row execute function app.require_fitting_role();

create table app.person_act (
    id        bigint generated always as identity primary key,
    at        timestamptz not null,
    acted_by  uuid not null references app.person,
    person_id uuid not null references app.person,
    kind      text not null check (kind in ('CREATED', 'ROLE_GRANTED', 'ROLE_REVOKED', 'DEACTIVATED', 'REACTIVATED', 'PASSWORD_CHANGED')),
    role      text,
    check ((role is not null) = (kind in ('ROLE_GRANTED', 'ROLE_REVOKED'))),
    check (kind <> 'ROLE_GRANTED' or acted_by <> person_id)
);
comment on table app.person_act is 'Wer wann wem welche Rolle gab oder nahm; nur Einfügungen. Niemand gibt sich selbst eine Rolle.';
create index person_act_person on app.person_act (person_id, id);
create trigger person_act_append_only before update or delete on app.person_act
    for each row execute function app.refuse_change();
create trigger person_act_no_truncate before truncate on app.person_act
    for each statement execute function app.refuse_change();

-- Das System selbst: Zeitereignisse und Einspielungen. Es kann sich nicht anmelden und hat keine Rolle.
insert into app.person (id, username, name, active, demo)
values ('00000000-0000-0000-0000-000000000000', 'system', 'Förderfluss', false, false);

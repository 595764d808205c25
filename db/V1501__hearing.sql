-- Anhörung (§ 28 VwVfG): was die Behörde vorhat, was die Kommune dazu sagt und wie die Behörde das gewürdigt hat.
create table app.hearing (
    case_reference text        not null references app.case_file,
    matter         text        not null check (matter ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$'),
    measure        text        not null check (length(btrim(measure)) between 1 and 1000),
    facts          text        not null check (length(btrim(facts)) between 1 and 8000),
    legal_basis    text        not null check (length(btrim(legal_basis)) between 1 and 1000),
    amount_cents   bigint check (amount_cents > 0),
    interest       text        not null check (length(interest) <= 1000),
    reply_by       date        not null,
    opened_by      uuid        not null references app.person,
    opened_at      timestamptz not null,
    primary key (case_reference, matter),
    check (reply_by > (opened_at at time zone 'Europe/Berlin')::date)
);
comment on table app.hearing is 'Anhörungen, nur Einfügungen; zu jedem Gegenstand eines Vorgangs eine.';
comment on column app.hearing.measure is 'was die Behörde vorhat';
comment on column app.hearing.amount_cents is 'zu erwartender Betrag, wenn es um Geld geht';
comment on column app.hearing.interest is 'zu erwartende Zinsen, in Worten; leer, wenn keine in Betracht kommen';
comment on column app.hearing.reply_by is 'letzter Tag für die Äußerung, wie er im Schreiben steht; eine Verlängerung steht in hearing_extension';

create table app.hearing_extension (
    case_reference text        not null,
    matter         text        not null,
    number         integer     not null check (number > 0),
    reply_by       date        not null,
    reason         text        not null check (length(btrim(reason)) between 1 and 2000),
    extended_by    uuid        not null references app.person,
    extended_at    timestamptz not null,
    primary key (case_reference, matter, number),
    foreign key (case_reference, matter) references app.hearing
);
comment on table app.hearing_extension is 'Verlängerungen der Äußerungsfrist (§ 31 Abs. 7 VwVfG), die letzte gilt.';

create table app.hearing_answer (
    case_reference text        not null,
    matter         text        not null,
    number         integer     not null check (number > 0),
    content        text        not null check (length(content) <= 20000),
    files          integer     not null check (files >= 0),
    answer_hash    text        not null check (answer_hash ~ '^[0-9a-f]{64}$'),
    received_on    date        not null,
    recorded_by    uuid        not null references app.person,
    recorded_at    timestamptz not null,
    primary key (case_reference, matter, number),
    foreign key (case_reference, matter) references app.hearing,
    unique (case_reference, matter, answer_hash),
    check (length(btrim(content)) > 0 or files > 0),
    check (received_on <= (recorded_at at time zone 'Europe/Berlin')::date)
);
comment on table app.hearing_answer is 'Äußerungen der Kommune, im Portal gesendet oder von der Sachbearbeitung eingetragen; die Anlagen stehen in der Akte.';

create table app.hearing_closure (
    case_reference text        not null,
    matter         text        not null,
    treatment      text        not null check (length(btrim(treatment)) between 1 and 8000),
    closed_by      uuid        not null references app.person,
    closed_at      timestamptz not null,
    primary key (case_reference, matter),
    foreign key (case_reference, matter) references app.hearing
);
comment on table app.hearing_closure is 'Ende einer Anhörung: wie die Behörde die Äußerung gewürdigt hat; der Text geht in die Begründung des Bescheids ein.';

create function app.require_heard() returns trigger
    language plpgsql as
$$
declare
    today date := (new.closed_at at time zone 'Europe/Berlin')::date;
    last_day date;
begin
    select coalesce((select e.reply_by from app.hearing_extension e where e.case_reference = new.case_reference
                     and e.matter = new.matter order by e.number desc limit 1), h.reply_by)
    into last_day from app.hearing h where h.case_reference = new.case_reference and h.matter = new.matter;
    if today <= last_day and not exists (select 1 from app.hearing_answer a
                                         where a.case_reference = new.case_reference and a.matter = new.matter) then
        raise exception 'Die Äußerungsfrist der Anhörung % % läuft noch.', new.case_reference, new.matter
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function app.require_heard() is 'Eine Anhörung endet erst mit der Äußerung oder nach der Frist.';
create trigger hearing_closed_after_reply before insert on app.hearing_closure
    for each row execute function app.require_heard();

create function app.refuse_after_hearing() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.hearing_closure c where c.case_reference = new.case_reference and c.matter = new.matter) then
        raise exception 'Die Anhörung % % ist abgeschlossen.', new.case_reference, new.matter using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger hearing_answer_in_time before insert on app.hearing_answer
    for each row execute function app.refuse_after_hearing();
create trigger hearing_extension_in_time before insert on app.hearing_extension
    for each row execute function app.refuse_after_hearing();

do
$$
declare
    name text;
begin
    foreach name in array array ['hearing', 'hearing_extension', 'hearing_answer', 'hearing_closure']
    loop
        execute format('create trigger %1$s_append_only before update or delete on app.%1$s
            for each row execute function app.refuse_change()', name);
        execute format('create trigger %1$s_no_truncate before truncate on app.%1$s
            for each statement execute function app.refuse_change()', name);
    end loop;
end
$$;

-- Zurückgenommen wird der Antrag; Bescheide über andere Gegenstände des Vorgangs bleiben, was sie sind.
create or replace function app.refuse_for_retracted() returns trigger
    language plpgsql as
$$
begin
    if coalesce(to_jsonb(new) ->> 'matter', 'APPLICATION') = 'APPLICATION'
        and exists (select 1 from app.application_retraction r where r.case_reference = new.case_reference) then
        raise exception 'Der Antrag % ist zurückgenommen.', new.case_reference using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create or replace function app.require_undecided() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.notice n where n.case_reference = new.case_reference
               and coalesce(to_jsonb(n) ->> 'matter', 'APPLICATION') = 'APPLICATION'
               and n.notified_on <= (new.retracted_at at time zone 'Europe/Berlin')::date) then
        raise exception 'Die Entscheidung über den Antrag % ist schon bekannt gegeben.', new.case_reference
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

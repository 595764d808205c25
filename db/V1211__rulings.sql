-- Verfügungen: was nach der Entscheidung über den Antrag verfügt wird. Vorschlag, Freigabe, Rückgabe; alles wird nur eingefügt.
create table app.ruling_matter (
    case_reference text not null references app.case_file,
    matter         text not null check (matter ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$' and matter <> 'APPLICATION'),
    primary key (case_reference, matter)
);
comment on table app.ruling_matter is 'Ein Gegenstand, über den verfügt wird; die Zeile wird gesperrt, damit nie zwei Personen zugleich entscheiden';

create table app.ruling (
    id             uuid primary key,
    case_reference text        not null,
    matter         text        not null,
    number         int         not null check (number > 0),
    content        text        not null check (length(content) between 2 and 1000000),
    content_hash   text        not null check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    proposed_by    uuid        not null check (proposed_by <> '00000000-0000-0000-0000-000000000000'),
    proposed_at    timestamptz not null,
    foreign key (case_reference, matter) references app.ruling_matter,
    unique (case_reference, matter, number),
    unique (id, content_hash)
);
comment on table app.ruling is 'Vorschläge zu Verfügungen; ob einer freigegeben, zurückgegeben oder überholt ist, folgt aus den anderen Tabellen';
comment on column app.ruling.number is 'laufende Nummer zum Gegenstand; nur der letzte Vorschlag kann freigegeben werden';
comment on column app.ruling.content is 'der ganze Inhalt des Bescheids als Daten (JSON in fester Schreibweise)';
comment on column app.ruling.content_hash is 'SHA-256 über genau diese Zeichen; die Datenbank rechnet nach';

create table app.ruling_contributor (
    ruling_id uuid not null references app.ruling,
    person_id uuid not null,
    primary key (ruling_id, person_id)
);
comment on table app.ruling_contributor is 'wer am Vorschlag gearbeitet hat und deshalb nicht freigeben darf';

create table app.ruling_approval (
    ruling_id    uuid primary key,
    content_hash text        not null,
    approved_by  uuid        not null check (approved_by <> '00000000-0000-0000-0000-000000000000'),
    approved_at  timestamptz not null,
    foreign key (ruling_id, content_hash) references app.ruling (id, content_hash),
    unique (ruling_id, content_hash)
);
comment on table app.ruling_approval is 'Freigabe: wer, wann, für genau welchen Inhalt';

create table app.ruling_return (
    ruling_id   uuid primary key references app.ruling,
    reason      text        not null check (length(btrim(reason)) between 1 and 2000),
    returned_by uuid        not null,
    returned_at timestamptz not null
);
comment on table app.ruling_return is 'Rückgabe zur Korrektur, oder Rücknahme durch die vorschlagende Person';

alter table app.notice add column ruling_id uuid unique;
alter table app.notice add constraint notice_ruling_approved foreign key (ruling_id, content_hash)
    references app.ruling_approval (ruling_id, content_hash);
alter table app.notice add constraint notice_of_decision check ((matter = 'APPLICATION') = (decision_id is not null));
alter table app.notice add constraint notice_of_ruling check ((matter = 'APPLICATION') = (ruling_id is null));
comment on column app.notice.ruling_id is 'Die freigegebene Verfügung; leer bei der Entscheidung über den Antrag.';

create or replace function app.require_standing_approval() returns trigger
    language plpgsql as
$$
begin
    if new.ruling_id is not null then
        perform 1 from app.ruling_matter where case_reference = new.case_reference and matter = new.matter for update;
        if not exists (select 1 from app.ruling r where r.id = new.ruling_id and r.case_reference = new.case_reference
                                                    and r.matter = new.matter)
            or exists (select 1 from app.ruling_return r where r.ruling_id = new.ruling_id)
            or exists (select 1 from app.ruling later join app.ruling this on this.id = new.ruling_id
                       where later.case_reference = new.case_reference and later.matter = new.matter and later.number > this.number) then
            raise exception 'Die Freigabe zum Bescheid % gilt nicht mehr.', new.number using errcode = 'check_violation';
        end if;
        return new;
    end if;
    perform 1 from app.decision_case where case_reference = new.case_reference for update;
    if not exists (select 1 from app.decision d where d.id = new.decision_id and d.case_reference = new.case_reference)
        or exists (select 1 from app.decision_return r where r.decision_id = new.decision_id)
        or exists (select 1 from app.decision later join app.decision this on this.id = new.decision_id
                   where later.case_reference = new.case_reference and later.number > this.number) then
        raise exception 'Die Freigabe zum Bescheid % gilt nicht mehr.', new.number using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function app.require_standing_approval() is 'Ein Bescheid ergeht nur auf den letzten, nicht zurückgegebenen Vorschlag zu seinem Gegenstand.';

create function app.refuse_own_ruling_approval() returns trigger
    language plpgsql as
$$
declare
    this app.ruling;
begin
    select * into this from app.ruling where id = new.ruling_id;
    perform 1 from app.ruling_matter where case_reference = this.case_reference and matter = this.matter for update;
    if exists (select 1 from app.ruling r left join app.ruling_contributor c on c.ruling_id = r.id
               where r.case_reference = this.case_reference and r.matter = this.matter
                 and new.approved_by in (r.proposed_by, c.person_id)) then
        raise exception 'Vier-Augen-Prinzip: Wer am Vorschlag gearbeitet hat, darf die Verfügung nicht freigeben.'
            using errcode = 'check_violation';
    end if;
    if exists (select 1 from app.ruling_return where ruling_id = new.ruling_id)
        or exists (select 1 from app.ruling later where later.case_reference = this.case_reference and later.matter = this.matter
                                                    and later.number > this.number) then
        raise exception 'Freigegeben werden kann nur der letzte, nicht zurückgegebene Vorschlag.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function app.refuse_own_ruling_approval() is 'Vier-Augen-Prinzip als Regel der Datenbank: gilt auch gegen unmittelbares SQL';
create trigger ruling_approval_by_other_person before insert on app.ruling_approval
    for each row execute function app.refuse_own_ruling_approval();

create function app.refuse_ruling_over_approval() returns trigger
    language plpgsql as
$$
begin
    perform 1 from app.ruling_matter where case_reference = new.case_reference and matter = new.matter for update;
    if exists (select 1 from app.ruling r join app.ruling_approval a on a.ruling_id = r.id
               where r.case_reference = new.case_reference and r.matter = new.matter) then
        raise exception 'Die Verfügung ist freigegeben; ein neuer Vorschlag ist nicht mehr möglich.' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function app.refuse_ruling_over_approval() is 'Was freigegeben ist, wird erlassen; es gibt keinen Weg zurück zum Vorschlag.';
create trigger ruling_before_approval before insert on app.ruling
    for each row execute function app.refuse_ruling_over_approval();

create function app.refuse_late_ruling_part() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.ruling_approval where ruling_id = new.ruling_id) then
        raise exception 'Eine freigegebene Verfügung lässt sich nicht ergänzen und nicht zurückgeben.' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger ruling_contributor_before_approval before insert on app.ruling_contributor
    for each row execute function app.refuse_late_ruling_part();
create trigger ruling_return_before_approval before insert on app.ruling_return
    for each row execute function app.refuse_late_ruling_part();

do
$$
declare
    name text;
begin
    foreach name in array array ['ruling', 'ruling_contributor', 'ruling_approval', 'ruling_return', 'ruling_matter']
    loop
        execute format('create trigger %1$s_is_append_only before update or delete or truncate on app.%1$s
            execute function app.refuse_change()', name);
    end loop;
end
$$;

-- Akte: Einträge und Dokumente, nur Einfügungen, je Vorgang über Prüfsummen verkettet.
create table app.case_file (
    case_reference text primary key check (case_reference ~ '^EGOV-20[0-9]{2}-[0-9]{5}$'),
    opened_at      timestamptz not null,
    last_number    bigint      not null check (last_number >= 0),
    last_hash      text        not null check (last_hash ~ '^[0-9a-f]{64}$')
);
comment on table app.case_file is 'Eine Zeile je Akte: das letzte Glied der Kette. Wer schreibt, sperrt diese Zeile.';

create table app.case_document (
    id             uuid primary key,
    case_reference text        not null references app.case_file,
    kind           text        not null check (kind ~ '^[A-Z][A-Z0-9_]{1,60}$'),
    title          text        not null check (length(btrim(title)) between 1 and 300),
    file_name      text        not null check (length(file_name) between 1 and 200 and file_name !~ '[/\\[:cntrl:]]'),
    media_type     text        not null,
    size           bigint      not null check (size > 0),
    hash           text        not null check (hash ~ '^[0-9a-f]{64}$'),
    visibility     text        not null check (visibility in ('APPLICANT', 'OFFICE')),
    filed_at       timestamptz not null,
    filed_by       uuid        not null references app.person,
    unique (case_reference, kind, hash)
);
comment on table app.case_document is 'Dokumente der Akte ohne Inhalt; unveränderlich.';
comment on column app.case_document.hash is 'SHA-256 des Inhalts.';

create table app.case_document_content (
    document_id uuid primary key references app.case_document,
    content     bytea not null check (length(content) > 0)
);
alter table app.case_document_content alter column content set storage external;
comment on table app.case_document_content is 'Inhalt der Dokumente, getrennt, damit Listen ihn nicht laden; unveränderlich.';

create table app.case_entry (
    id             uuid primary key,
    case_reference text        not null references app.case_file,
    number         bigint      not null check (number > 0),
    at             timestamptz not null,
    acted_by       uuid        not null references app.person,
    kind           text        not null check (kind ~ '^[A-Z][A-Z0-9_]{1,60}$'),
    text           text        not null check (length(btrim(text)) > 0),
    visibility     text        not null check (visibility in ('APPLICANT', 'OFFICE')),
    document_id    uuid references app.case_document,
    document_hash  text check (document_hash ~ '^[0-9a-f]{64}$'),
    previous_hash  text        not null check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash           text        not null check (hash ~ '^[0-9a-f]{64}$'),
    unique (case_reference, number),
    unique (case_reference, previous_hash),
    check ((document_id is null) = (document_hash is null))
);
comment on table app.case_entry is 'Einträge der Akte; unveränderlich und lückenlos nummeriert.';
comment on column app.case_entry.previous_hash is 'Prüfsumme des vorigen Eintrags; beim ersten 64 Nullen.';
comment on column app.case_entry.hash is 'SHA-256 über alle Felder und die vorige Prüfsumme, jedes Feld als „Länge:Text“.';

create function app.require_chain() returns trigger
    language plpgsql as
$$
declare
    expected text;
begin
    if new.number = 1 then
        expected := repeat('0', 64);
    else
        select e.hash into expected from app.case_entry e
        where e.case_reference = new.case_reference and e.number = new.number - 1;
    end if;
    if expected is null or expected <> new.previous_hash then
        raise exception 'Eintrag % der Akte % schließt nicht an den vorigen an.', new.number, new.case_reference
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function app.require_chain() is 'Ein Eintrag muss an den vorigen anschließen: keine Lücke, keine Gabelung.';
create trigger case_entry_chain before insert on app.case_entry
    for each row execute function app.require_chain();

create function app.require_head_moves_forward() returns trigger
    language plpgsql as
$$
begin
    if new.case_reference <> old.case_reference or new.opened_at <> old.opened_at or new.last_number <= old.last_number then
        raise exception 'Das Ende der Akte % geht nur vorwärts.', old.case_reference using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger case_file_moves_forward before update on app.case_file
    for each row execute function app.require_head_moves_forward();
create trigger case_file_stays before delete on app.case_file
    for each row execute function app.refuse_change();

create trigger case_entry_append_only before update or delete on app.case_entry
    for each row execute function app.refuse_change();
create trigger case_document_append_only before update or delete on app.case_document
    for each row execute function app.refuse_change();
create trigger case_document_content_append_only before update or delete on app.case_document_content
    for each row execute function app.refuse_change();
create trigger case_file_no_truncate before truncate on app.case_file
    for each statement execute function app.refuse_change();
create trigger case_entry_no_truncate before truncate on app.case_entry
    for each statement execute function app.refuse_change();
create trigger case_document_no_truncate before truncate on app.case_document
    for each statement execute function app.refuse_change();
create trigger case_document_content_no_truncate before truncate on app.case_document_content
    for each statement execute function app.refuse_change();

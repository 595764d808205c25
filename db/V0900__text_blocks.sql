create table app.text_block (
    code        text primary key check (code ~ '^[A-Z][A-Z_]{2,59}$'),
    german_name text not null unique check (length(btrim(german_name)) between 3 and 120)
);
comment on table app.text_block is 'Textbausteine der Schreiben und Bescheide; ihr Wortlaut steht in text_block_version.';

create table app.text_block_version (
    code       text        not null references app.text_block,
    version    integer     not null check (version >= 1),
    valid_from date        not null,
    body       text        not null check (length(btrim(body)) between 1 and 8000),
    source     text        not null check (length(btrim(source)) between 1 and 500),
    verified   boolean     not null,
    changed_at timestamptz not null,
    changed_by uuid        not null references app.person,
    primary key (code, version)
);
comment on table app.text_block_version is 'Fassungen der Textbausteine, nur Einfügungen. Am Tag eines Schreibens gilt die Fassung mit dem spätesten Geltungsbeginn bis zu diesem Tag, bei gleichem Beginn die höhere.';
comment on column app.text_block_version.body is 'Absätze mit Leerzeile; ## Überschrift; Listen mit - oder 1.; **fett**; {platzhalter}.';
comment on column app.text_block_version.source is 'Rechtsquelle oder Regel, auf der der Text beruht.';
comment on column app.text_block_version.verified is 'Am amtlichen Text geprüft; nur für Beschäftigte sichtbar.';

create trigger text_block_version_append_only before update or delete on app.text_block_version
    for each row execute function app.refuse_change();
create trigger text_block_version_no_truncate before truncate on app.text_block_version
    for each statement execute function app.refuse_change();

create function app.require_next_text_version() returns trigger
    language plpgsql as
$$
begin
    if new.version <> (select coalesce(max(v.version), 0) + 1 from app.text_block_version v where v.code = new.code) then
        raise exception 'Die Fassung % des Textbausteins % schließt nicht an die letzte an.', new.version, new.code
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger text_block_version_gapless before insert on app.text_block_version
    for each row execute function app.require_next_text_version();

create table app.letter_section (
    letter_kind text    not null check (letter_kind in
        ('RECEIPT', 'DOCUMENT_REQUEST', 'DOCUMENT_REMINDER', 'GRANT', 'PARTIAL_GRANT', 'REJECTION')),
    position    integer not null check (position > 0),
    text_block  text    not null references app.text_block,
    only_if     text check (only_if in ('EARLY_START', 'CONDITIONS', 'SEVERAL_YEARS', 'PROPORTIONAL', 'DEFICIT', 'FIXED_AMOUNT',
        'SIMPLE_PROOF', 'REGULAR_PROOF', 'OTHER_FUNDS', 'JOINT_PROJECT')),
    primary key (letter_kind, position),
    unique (letter_kind, text_block)
);
comment on table app.letter_section is 'Aus welchen Textbausteinen ein Schreiben besteht, in welcher Reihenfolge und unter welchem Umstand.';
comment on column app.letter_section.only_if is 'Umstand des Falls, ohne den der Abschnitt entfällt; leer: immer.';
create index letter_section_block on app.letter_section (text_block);

create table app.letter (
    case_reference text        not null references app.case_file,
    letter_kind    text        not null check (letter_kind in ('RECEIPT', 'DOCUMENT_REQUEST', 'DOCUMENT_REMINDER')),
    occasion       integer     not null check (occasion >= 0),
    document_id    uuid        not null unique references app.case_document,
    letter_date    date        not null,
    written_at     timestamptz not null,
    primary key (case_reference, letter_kind, occasion),
    check ((letter_kind = 'RECEIPT') = (occasion = 0))
);
comment on table app.letter is 'Geschriebene Schreiben, nur Einfügungen; zu jedem Anlass entsteht eines.';
comment on column app.letter.occasion is 'Nummer der Vollständigkeitsprüfung, zu der das Schreiben gehört; 0 bei der Eingangsbestätigung.';

create table app.letter_text (
    case_reference text    not null,
    letter_kind    text    not null,
    occasion       integer not null,
    code           text    not null,
    version        integer not null,
    primary key (case_reference, letter_kind, occasion, code),
    foreign key (case_reference, letter_kind, occasion) references app.letter,
    foreign key (code, version) references app.text_block_version
);
comment on table app.letter_text is 'Mit welchen Fassungen der Textbausteine ein Schreiben entstand.';

create trigger letter_append_only before update or delete on app.letter
    for each row execute function app.refuse_change();
create trigger letter_no_truncate before truncate on app.letter
    for each statement execute function app.refuse_change();
create trigger letter_text_append_only before update or delete on app.letter_text
    for each row execute function app.refuse_change();
create trigger letter_text_no_truncate before truncate on app.letter_text
    for each statement execute function app.refuse_change();

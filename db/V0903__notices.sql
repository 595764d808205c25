-- Bescheide: Nummern, was Zeichnungsbefugte sahen, was erlassen wurde und was daraus geworden ist.
create table app.notice_counter (
    year        integer primary key check (year between 2000 and 2099),
    last_number integer not null check (last_number between 1 and 99999)
);
comment on table app.notice_counter is 'Zuletzt vergebene laufende Nummer je Jahr. Lückenlos, weil die Zeile bis zum Ende der Transaktion gesperrt bleibt.';

create table app.notice_number (
    number         text primary key check (number ~ '^B-20[0-9]{2}-[0-9]{5}$'),
    case_reference text        not null unique references app.case_file,
    code           text        not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$'),
    reserved_at    timestamptz not null
);
comment on table app.notice_number is 'Vergebene Bescheidnummern, eine je Vorgang, vergeben mit der ersten Vorschau. Eine zurückgegebene Entscheidung behält die Nummer für den neuen Vorschlag, so entsteht keine Lücke.';
comment on column app.notice_number.code is 'Zufälliger Prüfcode für die öffentliche Echtheitsprüfung.';

create table app.notice_sheet (
    id            uuid primary key,
    number        text        not null references app.notice_number,
    decision_id   uuid        not null,
    decision_hash text        not null check (decision_hash ~ '^[0-9a-f]{64}$'),
    signatory     uuid        not null references app.person,
    letter_date   date        not null,
    prepared_at   timestamptz not null,
    pdf           bytea       not null check (length(pdf) > 0),
    pdf_hash      text        not null check (pdf_hash ~ '^[0-9a-f]{64}$'),
    unique (decision_id, signatory, letter_date)
);
alter table app.notice_sheet alter column pdf set storage external;
comment on table app.notice_sheet is 'Reinschriften: genau die Bytes, die eine zeichnungsbefugte Person an einem Tag gesehen hat. Gibt sie die Entscheidung danach frei, wird ihre letzte Reinschrift zum Bescheid.';

create table app.notice_sheet_text (
    sheet_id uuid    not null references app.notice_sheet,
    code     text    not null,
    version  integer not null,
    primary key (sheet_id, code),
    foreign key (code, version) references app.text_block_version
);
comment on table app.notice_sheet_text is 'Mit welchen Fassungen der Textbausteine eine Reinschrift entstand.';

alter table app.decision_approval add constraint decision_approval_content unique (decision_id, content_hash);

create table app.notice (
    case_reference  text primary key references app.case_file,
    number          text        not null unique references app.notice_number,
    sheet_id        uuid        not null unique references app.notice_sheet,
    decision_id     uuid        not null unique,
    decision_hash   text        not null,
    kind            text        not null check (kind in ('GRANT', 'PARTIAL_GRANT', 'REJECTION')),
    document_id     uuid        not null unique references app.case_document,
    pdf_hash        text        not null check (pdf_hash ~ '^[0-9a-f]{64}$'),
    code            text        not null unique references app.notice_number (code),
    letter_date     date        not null,
    issued_at       timestamptz not null,
    issued_on       date        not null check (issued_on >= letter_date),
    delivery        text        not null check (delivery in ('PORTAL', 'POST')),
    provided_on     date check (provided_on = issued_on),
    download_ends   date check (download_ends > provided_on),
    downloaded_on   date check (downloaded_on between provided_on and download_ends),
    downloaded_by   uuid references app.person,
    posted_on       date check (posted_on >= issued_on),
    posted_by       uuid references app.person,
    notified_on     date check (notified_on > coalesce(downloaded_on, posted_on)),
    remedy_ends     date check (remedy_ends > notified_on),
    waived_on       date check (waived_on between notified_on and remedy_ends),
    waived_by       uuid references app.person,
    waiver_text     text check (length(btrim(waiver_text)) between 1 and 4000),
    final_on        date check (final_on = coalesce(waived_on, remedy_ends + 1)),
    finality_reason text,
    version         integer     not null,
    check ((provided_on is null) = (download_ends is null)),
    check (delivery = 'POST' or provided_on is not null),
    check (delivery = 'PORTAL' or downloaded_on is null),
    check (delivery = 'POST' or posted_on is null),
    check ((downloaded_on is null) = (downloaded_by is null)),
    check ((posted_on is null) = (posted_by is null)),
    check ((notified_on is null) = (downloaded_on is null and posted_on is null)),
    check ((notified_on is null) = (remedy_ends is null)),
    check ((waived_on is null) = (waived_by is null) and (waived_on is null) = (waiver_text is null)),
    check (waived_on is null or notified_on is not null),
    check (final_on is null or notified_on is not null),
    check ((final_on is null) = (finality_reason is null)),
    foreign key (decision_id, decision_hash) references app.decision_approval (decision_id, content_hash)
);
comment on table app.notice is 'Erlassene Bescheide mit den Tatsachen ihrer Bekanntgabe und Bestandskraft. Ohne freigegebene Entscheidung gibt es keinen Bescheid.';
comment on column app.notice.issued_on is 'Tag des Erlasses in Thüringen.';
comment on column app.notice.delivery is 'PORTAL: Abruf; POST: Versand, auch nachdem die Abruffrist ungenutzt verstrichen ist.';
comment on column app.notice.notified_on is 'Tag, an dem der Bescheid als bekannt gegeben gilt (§ 41 VwVfG).';
comment on column app.notice.remedy_ends is 'Letzter Tag der Klagefrist.';
comment on column app.notice.final_on is 'Seit wann der Bescheid bestandskräftig ist.';

create function app.require_standing_approval() returns trigger
    language plpgsql as
$$
begin
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
comment on function app.require_standing_approval() is 'Ein Bescheid ergeht nur auf die letzte, nicht zurückgegebene Entscheidung des Vorgangs.';
create trigger notice_needs_approval before insert on app.notice
    for each row execute function app.require_standing_approval();

create function app.refuse_change_of_mind() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.notice n join app.decision d on d.case_reference = n.case_reference
               where d.id = new.decision_id) then
        raise exception 'Zu dieser Entscheidung ist schon ein Bescheid ergangen.' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function app.refuse_change_of_mind() is 'Nach dem Erlass des Bescheids lässt sich die Entscheidung nicht mehr zurückgeben.';
create trigger decision_return_before_notice before insert on app.decision_return
    for each row execute function app.refuse_change_of_mind();

create function app.require_notice_facts_stay() returns trigger
    language plpgsql as
$$
declare
    fact text;
    before jsonb := to_jsonb(old);
    after jsonb := to_jsonb(new);
begin
    foreach fact in array array['case_reference', 'number', 'sheet_id', 'decision_id', 'decision_hash', 'kind', 'document_id',
        'pdf_hash', 'code', 'letter_date', 'issued_at', 'issued_on', 'provided_on', 'download_ends', 'downloaded_on',
        'downloaded_by', 'posted_on', 'posted_by', 'notified_on', 'remedy_ends', 'waived_on', 'waived_by', 'waiver_text',
        'final_on', 'finality_reason']
    loop
        if before -> fact <> 'null'::jsonb and before -> fact <> after -> fact then
            raise exception 'Am Bescheid % steht % fest.', old.number, fact using errcode = 'restrict_violation';
        end if;
    end loop;
    if old.delivery = 'POST' and new.delivery = 'PORTAL' then
        raise exception 'Der Bescheid % geht mit der Post.', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
comment on function app.require_notice_facts_stay() is 'Was am Bescheid einmal feststeht, ändert sich nicht mehr.';
create trigger notice_facts_stay before update on app.notice
    for each row execute function app.require_notice_facts_stay();
create trigger notice_stays before delete on app.notice
    for each row execute function app.refuse_change();
create trigger notice_no_truncate before truncate on app.notice
    for each statement execute function app.refuse_change();

create trigger notice_number_append_only before update or delete on app.notice_number
    for each row execute function app.refuse_change();
create trigger notice_number_no_truncate before truncate on app.notice_number
    for each statement execute function app.refuse_change();
create trigger notice_sheet_append_only before update or delete on app.notice_sheet
    for each row execute function app.refuse_change();
create trigger notice_sheet_no_truncate before truncate on app.notice_sheet
    for each statement execute function app.refuse_change();
create trigger notice_sheet_text_append_only before update or delete on app.notice_sheet_text
    for each row execute function app.refuse_change();
create trigger notice_sheet_text_no_truncate before truncate on app.notice_sheet_text
    for each statement execute function app.refuse_change();

-- Mehrere Bescheide und Schreiben je Fall: Was nach der ersten Entscheidung kommt, hat einen eigenen Gegenstand.
alter table app.notice_number add column matter text not null default 'APPLICATION'
    check (matter ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$');
alter table app.notice_number alter column matter drop default;
alter table app.notice_number drop constraint notice_number_case_reference_key;
alter table app.notice_number add constraint notice_number_of_matter unique (case_reference, matter);
alter table app.notice_number add constraint notice_number_identity unique (number, case_reference, matter);
comment on table app.notice_number is 'Vergebene Bescheidnummern, eine je Fall und Gegenstand, vergeben mit der ersten Vorschau. Ein zurückgegebener Vorschlag behält die Nummer für den neuen, so entsteht keine Lücke.';
comment on column app.notice_number.matter is 'Worüber der Bescheid entscheidet: APPLICATION über den Antrag, sonst zum Beispiel AMENDMENT:1.';

alter table app.notice_sheet rename column decision_id to content_id;
alter table app.notice_sheet rename column decision_hash to content_hash;
comment on column app.notice_sheet.content_id is 'Die Entscheidung über den Antrag oder die spätere Verfügung, deren Inhalt gedruckt ist.';

alter table app.notice add column matter text not null default 'APPLICATION';
alter table app.notice alter column matter drop default;
alter table app.notice drop constraint notice_pkey;
alter table app.notice drop constraint notice_number_key;
alter table app.notice add constraint notice_pkey primary key (number);
alter table app.notice add constraint notice_of_matter unique (case_reference, matter);
alter table app.notice add constraint notice_number_identity foreign key (number, case_reference, matter)
    references app.notice_number (number, case_reference, matter);
alter table app.notice rename column decision_hash to content_hash;
alter table app.notice alter column decision_id drop not null;
alter table app.notice drop constraint notice_kind_check;
alter table app.notice add constraint notice_kind_check check (kind in ('GRANT', 'PARTIAL_GRANT', 'REJECTION', 'EARLY_START_PERMISSION',
    'EARLY_START_REFUSAL', 'AMENDMENT', 'DRAWDOWN_DECISION', 'SETTLEMENT', 'REVOCATION', 'INTEREST'));
alter table app.notice add constraint notice_kind_of_matter check ((matter = 'APPLICATION') = (kind in ('GRANT', 'PARTIAL_GRANT', 'REJECTION')));
comment on column app.notice.content_hash is 'SHA-256 des Inhalts, der freigegeben wurde.';
comment on column app.notice.decision_id is 'Die Entscheidung über den Antrag; leer bei späteren Verfügungen.';

create or replace function app.refuse_change_of_mind() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.notice n join app.decision d on d.case_reference = n.case_reference
               where d.id = new.decision_id and n.matter = 'APPLICATION') then
        raise exception 'Zu dieser Entscheidung ist schon ein Bescheid ergangen.' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create or replace function app.require_notice_facts_stay() returns trigger
    language plpgsql as
$$
declare
    fact text;
    before jsonb := to_jsonb(old);
    after jsonb := to_jsonb(new);
begin
    foreach fact in array array['case_reference', 'matter', 'number', 'sheet_id', 'decision_id', 'ruling_id', 'content_hash', 'kind',
        'document_id', 'pdf_hash', 'code', 'letter_date', 'issued_at', 'issued_on', 'provided_on', 'download_ends', 'downloaded_on',
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

alter table app.letter drop constraint letter_letter_kind_check;
alter table app.letter add constraint letter_letter_kind_check check (letter_kind in ('RECEIPT', 'DOCUMENT_REQUEST', 'DOCUMENT_REMINDER',
    'HEARING', 'PROOF_REMINDER', 'PROOF_FINAL_REMINDER', 'RETRACTION_CONFIRMATION'));
alter table app.letter drop constraint letter_check;
alter table app.letter add constraint letter_receipt_once check (letter_kind <> 'RECEIPT' or occasion = 0);
comment on column app.letter.occasion is 'Der wievielte Anlass dieser Art: bei Nachforderungen die Nummer der Vollständigkeitsprüfung, bei der Eingangsbestätigung 0.';

alter table app.letter_section drop constraint letter_section_letter_kind_check;
alter table app.letter_section add constraint letter_section_letter_kind_check check (letter_kind in ('RECEIPT', 'DOCUMENT_REQUEST',
    'DOCUMENT_REMINDER', 'GRANT', 'PARTIAL_GRANT', 'REJECTION', 'EARLY_START_PERMISSION', 'EARLY_START_REFUSAL', 'HEARING', 'AMENDMENT',
    'DRAWDOWN_DECISION', 'PROOF_REMINDER', 'PROOF_FINAL_REMINDER', 'SETTLEMENT', 'REVOCATION', 'INTEREST', 'RETRACTION_CONFIRMATION'));
alter table app.letter_section drop constraint letter_section_only_if_check;
alter table app.letter_section add constraint letter_section_only_if_check check (only_if ~ '^[A-Z][A-Z_]{2,39}$');

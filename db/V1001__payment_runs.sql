-- Zahlungsläufe, ihre Dateien und die Antworten von Bank und Kasse.

create sequence app.payment_run_number;

create table app.payment_run
(
    id             uuid primary key,
    number         integer     not null,
    message_id     text        not null,
    execution_date date        not null,
    state          text        not null,
    expected       integer     not null,
    collected      integer     not null,
    total_cents    bigint      not null,
    started_at     timestamptz not null,
    started_by     uuid        not null,
    finished_at    timestamptz,
    constraint payment_run_number_once unique (number),
    constraint payment_run_message_once unique (message_id),
    constraint payment_run_state check (state in ('COLLECTING', 'WRITING', 'READY', 'EMPTY')),
    constraint payment_run_counts check (expected > 0 and collected >= 0 and total_cents >= 0),
    constraint payment_run_finished check ((state in ('READY', 'EMPTY')) = (finished_at is not null))
);
create unique index payment_run_one_open on app.payment_run ((true)) where state in ('COLLECTING', 'WRITING');
comment on table app.payment_run is 'Zahlungsläufe. Höchstens einer ist offen; nach einem Abbruch geht er beim nächsten Start weiter.';
comment on column app.payment_run.message_id is 'Kennung der Bankdatei (MsgId), für immer eindeutig.';
comment on column app.payment_run.state is 'COLLECTING sammelt in Teilen, WRITING schreibt die Dateien, READY fertig, EMPTY nichts zu zahlen.';
comment on column app.payment_run.expected is 'Zahlungen, die beim Start warteten; für die Fortschrittsanzeige.';

create table app.payment_run_item
(
    payment_id uuid primary key references app.payment,
    run_id     uuid    not null references app.payment_run,
    position   integer not null,
    constraint payment_run_item_position unique (run_id, position)
);
comment on table app.payment_run_item is 'Welche Zahlung in welchem Lauf steht: jede in genau einem.';

create function app.require_other_payer() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1
               from app.payment payment
                        join app.payment_order ordered on ordered.id = payment.order_id
                        join app.certification certification on certification.id = ordered.certification_id
                        join app.payment_run run on run.id = new.run_id
               where payment.id = new.payment_id and certification.certified_by = run.started_by) then
        raise exception 'Vier-Augen-Prinzip: Wer festgestellt hat, zahlt nicht aus.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger payment_run_item_four_eyes before insert on app.payment_run_item
    for each row execute function app.require_other_payer();

create table app.payment_run_file
(
    run_id     uuid  not null references app.payment_run,
    kind       text  not null,
    file_name  text  not null,
    media_type text  not null,
    content    bytea not null,
    sha256     text  not null,
    primary key (run_id, kind),
    constraint payment_run_file_kind check (kind in ('BANK_FILE', 'CASH_DESK_LIST')),
    constraint payment_run_file_hash check (sha256 = encode(sha256(content), 'hex'))
);
comment on table app.payment_run_file is 'Bankdatei und Kassenliste eines Laufs: einmal geschrieben, immer wieder abrufbar, nie neu erzeugt.';

create table app.payment_answer
(
    sha256      text primary key,
    file_name   text        not null,
    format      text        not null,
    entries     integer     not null,
    processed   integer     not null,
    imported_at timestamptz not null,
    imported_by uuid        not null,
    finished_at timestamptz,
    constraint payment_answer_hash_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint payment_answer_counts check (entries >= 0 and processed between 0 and entries)
);
comment on table app.payment_answer is 'Eingelesene Antworten von Bank und Kasse; dieselbe Datei zählt einmal.';

create table app.payment_answer_line
(
    sha256        text    not null references app.payment_answer,
    position      integer not null,
    line          integer not null,
    end_to_end_id text    not null,
    outcome       text    not null,
    text          text    not null,
    primary key (sha256, position),
    constraint payment_answer_line_outcome check (outcome in ('EXECUTED', 'RETURNED', 'UNCHANGED', 'FINDING'))
);
comment on table app.payment_answer_line is 'Was aus jeder Zeile einer Antwort wurde.';

create trigger payment_run_item_unchangeable before update or delete on app.payment_run_item
    for each row execute function app.refuse_change();
create trigger payment_run_file_unchangeable before update or delete on app.payment_run_file
    for each row execute function app.refuse_change();
create trigger payment_answer_line_unchangeable before update or delete on app.payment_answer_line
    for each row execute function app.refuse_change();

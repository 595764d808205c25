create table app.work_item (
    task_id           varchar(64) primary key,
    case_reference    text        not null check (case_reference ~ '^EGOV-20\d{2}-\d{5}$'),
    drawdown_number   integer check (drawdown_number > 0),
    task_key          text        not null check (task_key ~ '^Task_[A-Z][A-Za-z]+$'),
    german_name       text        not null check (german_name <> ''),
    role              text        not null check (role in
        ('CLERK', 'TECHNICAL_REVIEWER', 'DECISION_SIGNATORY', 'BUDGET_OFFICER', 'CERTIFIER', 'PAYMENT_ORDERER')),
    title             text        not null,
    municipality_key  char(8)     not null check (municipality_key ~ '^\d{8}$'),
    municipality      text        not null,
    since             timestamptz not null,
    due               date,
    claimed_by        uuid,
    claimed_at        timestamptz,
    check ((claimed_by is null) = (claimed_at is null))
);
create index work_item_by_role on app.work_item (role, since);
create index work_item_by_case on app.work_item (case_reference);
create index work_item_by_claimant on app.work_item (claimed_by) where claimed_by is not null;

comment on table app.work_item is 'Vorgangseingang: was auf Menschen wartet. Abbild der offenen Aufgaben der Vorgangssteuerung, im selben Schritt geschrieben.';
comment on column app.work_item.task_key is 'Kennung des Schritts im Prozessmodell';
comment on column app.work_item.german_name is 'was zu tun ist';
comment on column app.work_item.role is 'wer es tun darf';
comment on column app.work_item.title is 'Titel des Vorhabens';
comment on column app.work_item.due is 'Bearbeitungsziel der Behörde, keine gesetzliche Frist';
comment on column app.work_item.claimed_by is 'wer die Aufgabe übernommen hat; ein Hinweis für andere, keine Sperre';

create table app.case_process (
    process_instance  varchar(64) primary key,
    process_key       text        not null,
    case_reference    text        not null check (case_reference ~ '^EGOV-20\d{2}-\d{5}$'),
    drawdown_number   integer check (drawdown_number > 0),
    begun_at          timestamptz not null,
    ended_at          timestamptz check (ended_at >= begun_at)
);
create unique index case_process_once on app.case_process (case_reference, process_key, drawdown_number)
    nulls not distinct where ended_at is null or drawdown_number is null;
comment on table app.case_process is 'Welche Prozesse ein Vorgang begonnen hat. Je Vorgang jeder nur einmal; je Mittelabruf nur einer zur selben Zeit, denn eine ausgeführte Zahlung kann zurückkommen.';
comment on column app.case_process.process_instance is 'Kennung in der Vorgangssteuerung';

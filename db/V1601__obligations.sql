-- Auflagen der Bescheide bis zur Erfüllung: Meldungen der Kommune und ihre Prüfung. Alles wird nur eingefügt.
create table app.obligation (
    case_reference text    not null references app.funding_application,
    number         int     not null check (number between 1 and 999),
    text           text    not null check (trim(text) <> '' and length(text) <= 2000),
    due            date,
    before_payment boolean not null,
    imposed_at     timestamptz not null,
    primary key (case_reference, number)
);
comment on table app.obligation is 'Auflagen, wie der Bescheid sie aufgibt';
comment on column app.obligation.due is 'Tag nach dem Bescheid; ein später bestimmter Tag steht in obligation_day';
comment on column app.obligation.before_payment is 'Voraussetzung der Auszahlung';

create table app.obligation_day (
    case_reference text not null,
    number         int  not null,
    position       int  not null check (position > 0),
    due            date not null,
    reason         text not null check (trim(reason) <> '' and length(reason) <= 2000),
    set_by         uuid not null,
    set_at         timestamptz not null,
    primary key (case_reference, number, position),
    foreign key (case_reference, number) references app.obligation
);
comment on table app.obligation_day is 'neu bestimmte Tage (§ 31 Abs. 7 VwVfG); es gilt der letzte';

create table app.obligation_report (
    case_reference text not null,
    number         int  not null,
    report         int  not null check (report > 0),
    message        text not null check (length(message) <= 4000),
    content_hash   text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    reported_by    uuid not null,
    reported_at    timestamptz not null,
    primary key (case_reference, number, report),
    unique (case_reference, number, content_hash),
    foreign key (case_reference, number) references app.obligation
);
comment on table app.obligation_report is 'Meldungen der Erfüllung';
comment on column app.obligation_report.content_hash is 'SHA-256 über Text und Anlagen: dieselbe Meldung zweimal gesendet ist eine';

create table app.obligation_document (
    case_reference text not null,
    number         int  not null,
    report         int  not null,
    document_id    uuid not null,
    primary key (case_reference, number, report, document_id),
    foreign key (case_reference, number, report) references app.obligation_report
);
comment on table app.obligation_document is 'Anlagen der Meldungen; sie liegen in der Akte';

create table app.obligation_judgement (
    case_reference text    not null,
    number         int     not null,
    report         int     not null,
    fulfilled      boolean not null,
    reason         text    not null check (length(reason) <= 2000),
    judged_by      uuid    not null,
    judged_at      timestamptz not null,
    primary key (case_reference, number, report),
    foreign key (case_reference, number, report) references app.obligation_report,
    check (fulfilled or trim(reason) <> '')
);
create unique index obligation_fulfilled_once on app.obligation_judgement (case_reference, number) where fulfilled;
comment on table app.obligation_judgement is 'Prüfung der Meldungen; eine erfüllte Auflage bleibt erfüllt';

create function app.refuse_report_out_of_turn() returns trigger
    language plpgsql as
$$
begin
    perform 1 from app.obligation where (case_reference, number) = (new.case_reference, new.number) for update;
    if exists (select 1 from app.obligation_report r
               left join app.obligation_judgement j on (j.case_reference, j.number, j.report) = (r.case_reference, r.number, r.report)
               where (r.case_reference, r.number) = (new.case_reference, new.number) and (j.report is null or j.fulfilled)) then
        raise exception 'Zu dieser Auflage ist schon eine Meldung offen, oder sie ist erfüllt.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger obligation_report_in_turn before insert on app.obligation_report
    for each row execute function app.refuse_report_out_of_turn();

do
$$
declare
    name text;
begin
    foreach name in array array ['obligation', 'obligation_day', 'obligation_report', 'obligation_document', 'obligation_judgement']
    loop
        execute format('create trigger %1$s_is_append_only before update or delete or truncate on app.%1$s
            execute function app.refuse_change()', name);
    end loop;
end
$$;

insert into app.obligation (case_reference, number, text, due, before_payment, imposed_at)
select d.case_reference, c.number, c.text, c.due, c.before_payment, a.approved_at
from app.decision d
join app.decision_approval a on a.decision_id = d.id
join app.decision_condition c on c.decision_id = d.id
where exists (select 1 from app.notice n where n.case_reference = d.case_reference)
  and not exists (select 1 from app.decision later where later.case_reference = d.case_reference and later.number > d.number);

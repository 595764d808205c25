-- Vorzeitiger Vorhabensbeginn (Nr. 1.3 VV zu § 44 ThürLHO): die Kommune bittet darum, die Behörde lässt ihn zu oder lehnt ab.
create table app.early_start_request (
    case_reference text        not null references app.funding_application,
    number         integer     not null check (number > 0),
    planned_on     date        not null,
    reason         text        not null check (length(btrim(reason)) between 1 and 4000),
    requested_by   uuid        not null references app.person,
    requested_at   timestamptz not null,
    primary key (case_reference, number),
    check (planned_on >= (requested_at at time zone 'Europe/Berlin')::date)
);
comment on table app.early_start_request is 'Anträge, vorzeitig beginnen zu dürfen, nur Einfügungen; je Vorgang ist höchstens einer offen.';
comment on column app.early_start_request.planned_on is 'Tag, an dem die Kommune den ersten Vertrag schließen will';

create table app.early_start_assessment (
    case_reference text        not null,
    number         integer     not null,
    round          integer     not null check (round > 0),
    permitted      boolean     not null,
    reasons        text        not null check (length(btrim(reasons)) between 1 and 4000),
    assessed_by    uuid        not null references app.person,
    assessed_at    timestamptz not null,
    primary key (case_reference, number, round),
    foreign key (case_reference, number) references app.early_start_request
);
comment on table app.early_start_assessment is 'Was die Sachbearbeitung zum Antrag vorschlägt; nach einer Rückgabe ein weiteres Mal.';

create table app.early_start_end (
    case_reference text        not null,
    number         integer     not null,
    outcome        text        not null check (outcome in ('PERMITTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    effective_on   date,
    ended_by       uuid        not null references app.person,
    ended_at       timestamptz not null,
    primary key (case_reference, number),
    foreign key (case_reference, number) references app.early_start_request,
    check ((outcome = 'PERMITTED') = (effective_on is not null))
);
comment on table app.early_start_end is 'Wie ein Antrag auf vorzeitigen Beginn ausgegangen ist, höchstens einmal.';
comment on column app.early_start_end.effective_on is 'ab wann begonnen werden darf: das Datum des Bescheids, nie ein Tag davor';
create index early_start_permitted on app.early_start_end (case_reference, effective_on) where outcome = 'PERMITTED';

create table app.contract_report (
    case_reference text primary key references app.funding_application,
    signed_on      date        not null,
    reported_by    uuid        not null references app.person,
    reported_at    timestamptz not null,
    check (signed_on <= (reported_at at time zone 'Europe/Berlin')::date)
);
comment on table app.contract_report is 'Vertragsschluss nach dem Antrag, wie ihn die Kommune gemeldet hat; er gilt als Beginn des Vorhabens.';

do
$$
declare
    name text;
begin
    foreach name in array array ['early_start_request', 'early_start_assessment', 'early_start_end', 'contract_report']
    loop
        execute format('create trigger %1$s_append_only before update or delete on app.%1$s
            for each row execute function app.refuse_change()', name);
        execute format('create trigger %1$s_no_truncate before truncate on app.%1$s
            for each statement execute function app.refuse_change()', name);
    end loop;
end
$$;

create function app.require_no_open_early_start() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.early_start_request r where r.case_reference = new.case_reference
               and not exists (select 1 from app.early_start_end e
                               where e.case_reference = r.case_reference and e.number = r.number)) then
        raise exception 'Zu % ist schon ein Antrag auf vorzeitigen Beginn offen.', new.case_reference
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger early_start_request_one_open before insert on app.early_start_request
    for each row execute function app.require_no_open_early_start();
create trigger early_start_request_not_for_retracted before insert on app.early_start_request
    for each row execute function app.refuse_for_retracted();

create function app.require_issued_early_start() returns trigger
    language plpgsql as
$$
begin
    if new.outcome in ('PERMITTED', 'REFUSED') and not exists (
        select 1 from app.notice n where n.case_reference = new.case_reference and n.matter = 'EARLY_START:' || new.number
            and n.kind = case new.outcome when 'PERMITTED' then 'EARLY_START_PERMISSION' else 'EARLY_START_REFUSAL' end
            and (new.effective_on is null or new.effective_on = (n.issued_at at time zone 'Europe/Berlin')::date)) then
        raise exception 'Über den vorzeitigen Beginn % von % gibt es keinen Bescheid dieses Inhalts.', new.number, new.case_reference
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function app.require_issued_early_start() is 'Zugelassen oder abgelehnt ist nur, worüber ein Bescheid erlassen ist; zugelassen wird nie rückwirkend.';
create constraint trigger early_start_end_by_notice after insert on app.early_start_end
    deferrable initially deferred for each row execute function app.require_issued_early_start();

-- Über den vorzeitigen Beginn wird vor dem Antrag selbst entschieden: Sein Bescheid hindert die Rücknahme des Antrags nicht,
-- und er wird auch danach noch bekannt gegeben und bestandskräftig.
create or replace function app.require_undecided() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.notice n where n.case_reference = new.case_reference and n.matter = 'APPLICATION'
               and n.notified_on <= (new.retracted_at at time zone 'Europe/Berlin')::date) then
        raise exception 'Die Entscheidung über den Antrag % ist schon bekannt gegeben.', new.case_reference
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
drop trigger notice_not_for_retracted on app.notice;
create trigger notice_not_for_retracted before insert on app.notice
    for each row execute function app.refuse_for_retracted();
create trigger notice_not_served_for_retracted before update on app.notice
    for each row when (new.matter = 'APPLICATION') execute function app.refuse_for_retracted();

insert into app.text_block (code, german_name) values
    ('EARLY_START_PERMITTED', 'Vorzeitiger Beginn: Zulassung'),
    ('EARLY_START_NO_PROMISE', 'Vorzeitiger Beginn: keine Zusage'),
    ('EARLY_START_TERMS', 'Vorzeitiger Beginn: Hinweise'),
    ('EARLY_START_REFUSED', 'Vorzeitiger Beginn: Ablehnung'),
    ('EARLY_START_CONSEQUENCE', 'Vorzeitiger Beginn: Folgen der Ablehnung'),
    ('EARLY_START_REASONS', 'Vorzeitiger Beginn: Begründung');

create temporary table seed (code text, version integer, valid_from date, verified boolean, source text, body text) on commit drop;
insert into seed values
('EARLY_START_PERMITTED', 1, '2019-01-01', false, '§ 35 VwVfG; Nr. 1.3 VV zu § 44 ThürLHO',
'am {beginn_beantragt} haben Sie beantragt, mit dem Vorhaben **„{vorhaben}“** beginnen zu dürfen, bevor wir über Ihren Antrag auf Zuwendung vom {antragsdatum} entschieden haben. Den ersten Vertrag wollen Sie am {beginn_geplant} schließen. Darüber ergeht folgender Bescheid:

## Zulassung

Wir lassen den vorzeitigen Beginn des Vorhabens zu. Die Zulassung gilt **ab dem {datum}**, dem Datum dieses Bescheids. Was Sie vorher vereinbart haben, ist von ihr nicht gedeckt.'),

('EARLY_START_NO_PROMISE', 1, '2019-01-01', true, 'Nr. 1.3 VV zu § 44 ThürLHO',
'## Keine Zusage einer Förderung

**Diese Zulassung ist keine Zusage, dass Sie eine Zuwendung erhalten,** weder dem Grunde noch der Höhe nach. Sie sagt nur, dass ein Beginn ab dem genannten Tag einer Förderung nicht entgegensteht.

**Das finanzielle Risiko tragen Sie allein.** Lehnen wir Ihren Antrag ab oder bewilligen wir weniger als beantragt, bleiben Ihre Ausgaben insoweit ohne Zuwendung; ein Ersatz ist ausgeschlossen.'),

('EARLY_START_TERMS', 1, '2019-01-01', false, 'Nr. 1.3 und Nr. 5 VV zu § 44 ThürLHO',
'## Was Sie beachten müssen

Auch bei einem vorzeitigen Beginn gelten die Vorschriften über die Vergabe öffentlicher Aufträge und die Bestimmungen der Richtlinie. Das Vorhaben darf nicht anders ausgeführt werden, als es beantragt ist.

Melden Sie uns im Portal den Tag, an dem Sie den ersten Vertrag geschlossen haben: {portal_vorgang}'),

('EARLY_START_REFUSED', 1, '2019-01-01', false, '§ 35 VwVfG; Nr. 1.3 VV zu § 44 ThürLHO',
'am {beginn_beantragt} haben Sie beantragt, mit dem Vorhaben **„{vorhaben}“** beginnen zu dürfen, bevor wir über Ihren Antrag auf Zuwendung vom {antragsdatum} entschieden haben. Den ersten Vertrag wollten Sie am {beginn_geplant} schließen. Darüber ergeht folgender Bescheid:

## Ablehnung

Wir lassen den vorzeitigen Beginn des Vorhabens **nicht zu**.'),

('EARLY_START_CONSEQUENCE', 1, '2019-01-01', true, 'Nr. 1.3 VV zu § 44 ThürLHO',
'## Was das für Sie bedeutet

**Beginnen Sie noch nicht mit dem Vorhaben.** Wer vor der Bewilligung beginnt, kann nicht gefördert werden. Als Beginn gilt in der Regel schon der Abschluss eines Liefer- oder Leistungsvertrags.

Über Ihren Antrag auf Zuwendung ist damit nicht entschieden; wir bearbeiten ihn weiter. Ändern sich die Umstände, können Sie den vorzeitigen Beginn erneut beantragen.'),

('EARLY_START_REASONS', 1, '2019-01-01', false, '§ 39 Abs. 1 VwVfG; Nr. 1.3 VV zu § 44 ThürLHO',
'## Begründung

Zuwendungen werden nur für Vorhaben bewilligt, die noch nicht begonnen sind. Ausnahmen können wir im Einzelfall zulassen, wenn ein sachlicher Grund dafür besteht (Nr. 1.3 der Verwaltungsvorschriften zu § 44 ThürLHO). Als Grund haben Sie angegeben:

{beginn_anlass}

Dazu haben wir erwogen:

{beginn_gruende}');

insert into app.text_block_version (code, version, valid_from, body, source, verified, changed_at, changed_by)
select code, version, valid_from, body, source, verified, timestamptz '2026-01-01 00:00:00+01', '00000000-0000-0000-0000-000000000000'
from seed order by code, version;

insert into app.letter_section (letter_kind, position, text_block, only_if) values
    ('EARLY_START_PERMISSION', 10, 'SALUTATION', null),
    ('EARLY_START_PERMISSION', 20, 'EARLY_START_PERMITTED', null),
    ('EARLY_START_PERMISSION', 30, 'EARLY_START_NO_PROMISE', null),
    ('EARLY_START_PERMISSION', 40, 'EARLY_START_TERMS', null),
    ('EARLY_START_PERMISSION', 50, 'EARLY_START_REASONS', null),
    ('EARLY_START_PERMISSION', 60, 'REMEDY', null),
    ('EARLY_START_REFUSAL', 10, 'SALUTATION', null),
    ('EARLY_START_REFUSAL', 20, 'EARLY_START_REFUSED', null),
    ('EARLY_START_REFUSAL', 30, 'EARLY_START_CONSEQUENCE', null),
    ('EARLY_START_REFUSAL', 40, 'EARLY_START_REASONS', null),
    ('EARLY_START_REFUSAL', 50, 'REMEDY', null);

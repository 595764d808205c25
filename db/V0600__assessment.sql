-- Prüfung: Vollständigkeit, Fördervoraussetzungen, fachliche Stellungnahme, Prüfvermerk.
create table app.assessment (
    case_reference text primary key check (case_reference ~ '^EGOV-20[0-9]{2}-[0-9]{5}$')
);
comment on table app.assessment is 'Ein Vorgang in der Prüfung; die Zeile wird gesperrt, damit jeder Schritt nur einmal getan wird';

create table app.checklist_item (
    code         text primary key check (code ~ '^[A-Z_]{3,30}$'),
    version_code text not null default '*',
    object_code  text not null default '*',
    joint_only   boolean not null default false,
    position     int  not null,
    label        text not null,
    obligatory   boolean not null,
    source       text not null check (source <> '')
);
comment on table app.checklist_item is 'Prüfliste der Vollständigkeit je Fassung und Fördergegenstand (* für alle)';
comment on column app.checklist_item.joint_only is 'nur bei interkommunalen Vorhaben';
comment on column app.checklist_item.obligatory is 'ohne diesen Punkt ist kein Antrag vollständig';

insert into app.checklist_item (code, version_code, object_code, joint_only, position, label, obligatory, source) values
    ('APPLICATION', '*', '*', false, 1, 'Antrag mit allen Erklärungen, eingereicht durch eine vertretungsberechtigte Person', true, 'VV Nr. 3 zu § 44 ThürLHO'),
    ('COST_BASIS', '*', '*', false, 2, 'Angebot oder nachvollziehbare Kostenschätzung zu jeder Ausgabe', true, 'Eigener Vorschlag nach der Praxis zu VV Nr. 3'),
    ('FINANCING', '*', '*', false, 3, 'Finanzierungsplan; die Eigenmittel sind durch Haushalt oder Beschluss belegt', true, 'Eigener Vorschlag nach der Praxis zu VV Nr. 3'),
    ('PROJECT_PLAN', '*', '*', false, 4, 'Beschreibung mit Ziel, Zeitplan und erwartetem Nutzen', true, 'Eigener Vorschlag nach der Praxis zu VV Nr. 3'),
    ('ECONOMY', '*', '*', false, 5, 'Wirtschaftlichkeitsbetrachtung (bei größeren Vorhaben)', false, 'Eigener Vorschlag, § 7 ThürLHO'),
    ('SUPERVISION', '*', '*', false, 6, 'Stellungnahme der Rechtsaufsicht (nur bei Haushaltssicherung)', false, 'Eigener Vorschlag'),
    ('COOPERATION', '*', '*', true, 7, 'Vereinbarung über die Zusammenarbeit mit den beteiligten Kommunen', true, 'Eigener Vorschlag'),
    ('INTERFACE_STANDARD', '*', 'INTERFACE', false, 8, 'Standard der Schnittstelle und Angaben zur Nachnutzung', true, 'Ziffer 2c ThürEGovRL'),
    ('PARTICIPANTS', '*', 'TRAINING', false, 9, 'Programm der Fortbildung und Zahl der Teilnehmenden', true, 'Ziffer 2f ThürEGovRL'),
    ('SECURITY_CONCEPT', '*', 'SECURITY', false, 10, 'Konzept zur Informationssicherheit (ISMS)', true, 'Eigener Vorschlag');

create table app.completeness_check (
    id             uuid primary key,
    case_reference text not null references app.assessment,
    number         int  not null check (number > 0),
    outcome        text not null check (outcome in ('COMPLETE', 'DOCUMENTS_MISSING', 'DECIDE_ON_FILE')),
    reply_date     date,
    note           text not null check (length(note) <= 4000),
    checked_by     uuid not null,
    checked_at     timestamptz not null,
    answered_at    timestamptz,
    unique (case_reference, number),
    check ((outcome = 'DOCUMENTS_MISSING') = (reply_date is not null)),
    check (reply_date > (checked_at at time zone 'Europe/Berlin')::date),
    check (answered_at is null or outcome = 'DOCUMENTS_MISSING'),
    check (outcome <> 'DECIDE_ON_FILE' or number > 1)
);
comment on table app.completeness_check is 'Vollständigkeitsprüfungen eines Vorgangs, fortlaufend nummeriert';
comment on column app.completeness_check.reply_date is 'letzter Tag für die nachgeforderten Unterlagen';
comment on column app.completeness_check.answered_at is 'wann die Kommune Unterlagen nachgereicht hat';
create unique index completeness_check_ends_once on app.completeness_check (case_reference)
    where outcome <> 'DOCUMENTS_MISSING';

create table app.completeness_check_item (
    check_id  uuid not null references app.completeness_check,
    position  int  not null,
    item_code text not null references app.checklist_item,
    primary key (check_id, position),
    unique (check_id, item_code)
);
comment on table app.completeness_check_item is 'Punkte der Prüfliste, die vorlagen';

create table app.missing_item (
    check_id uuid not null references app.completeness_check,
    position int  not null,
    item     text not null check (trim(item) <> '' and length(item) <= 200),
    reason   text not null check (trim(reason) <> '' and length(reason) <= 500),
    primary key (check_id, position)
);
comment on table app.missing_item is 'nachgeforderte Unterlagen, wörtlich wie im Schreiben';

create table app.eligibility_assessment (
    case_reference text primary key references app.assessment,
    version_code   text not null,
    answer         text not null check (answer::json is not null),
    assessed_at    timestamptz not null
);
comment on table app.eligibility_assessment is 'Antwort der Förderrichtlinie auf den Antrag, wie sie am Tag der Prüfung ausfiel';
comment on column app.eligibility_assessment.answer is 'vollständige Antwort mit Gründen und Berechnung als JSON';

create table app.technical_opinion (
    case_reference       text primary key references app.assessment,
    standards_met        text not null check (standards_met in ('YES', 'PARTLY', 'NO')),
    reuse                text not null check (reuse in ('YES', 'PARTLY', 'NO')),
    information_security text not null check (information_security in ('YES', 'PARTLY', 'NO')),
    appropriateness      text not null check (trim(appropriateness) <> ''),
    recommendation       text not null check (recommendation in ('SUPPORT', 'SUPPORT_WITH_CONDITIONS', 'REJECT')),
    conditions           text not null,
    given_by             uuid not null,
    given_at             timestamptz not null,
    check ((recommendation = 'SUPPORT_WITH_CONDITIONS') = (trim(conditions) <> ''))
);
comment on table app.technical_opinion is 'Fachliche Stellungnahme';

create table app.assessment_record (
    case_reference    text primary key references app.assessment,
    grant_recommended boolean not null,
    answer            text not null check (answer::json is not null),
    sections          text not null check (sections::json is not null),
    recorded_at       timestamptz not null,
    content_hash      text not null check (content_hash ~ '^[0-9a-f]{64}$')
);
comment on table app.assessment_record is 'Prüfvermerk';
comment on column app.assessment_record.answer is 'Antwort der Förderrichtlinie auf die anerkannten Ausgaben als JSON';
comment on column app.assessment_record.sections is 'Vermerk in Abschnitten als JSON';
comment on column app.assessment_record.content_hash is 'SHA-256 über alles, was beurteilt wurde';

create table app.assessment_record_item (
    case_reference  text    not null references app.assessment_record,
    number          int     not null check (number > 0),
    description     text    not null,
    year            int     not null,
    requested_cents bigint  not null check (requested_cents > 0),
    recognised_cents bigint not null,
    recurring       boolean not null,
    reason          text    not null,
    primary key (case_reference, number),
    check (recognised_cents between 0 and requested_cents),
    check (recognised_cents = requested_cents or trim(reason) <> '')
);
comment on table app.assessment_record_item is 'anerkannte Ausgaben; nie mehr als beantragt, jede Kürzung mit Grund';

create table app.assessment_record_grant (
    case_reference text   not null references app.assessment_record,
    year           int    not null,
    amount_cents   bigint not null check (amount_cents > 0),
    primary key (case_reference, year)
);
comment on table app.assessment_record_grant is 'empfohlene Zuwendung nach Haushaltsjahren; leer bei Ablehnung';

create table app.assessment_record_author (
    case_reference text not null references app.assessment_record,
    person_id      uuid not null,
    primary key (case_reference, person_id)
);
comment on table app.assessment_record_author is 'wer am Prüfvermerk gearbeitet hat und die Entscheidung deshalb nicht freigeben darf';

create function app.refuse_check_change() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and old.answered_at is null and new.answered_at is not null
        and (to_jsonb(new) - 'answered_at') = (to_jsonb(old) - 'answered_at') then
        return new;
    end if;
    raise exception 'Eine Vollständigkeitsprüfung ist unveränderlich; nur der Eingang der Unterlagen wird nachgetragen.'
        using errcode = 'restrict_violation';
end
$$;
create trigger completeness_check_is_kept before update or delete on app.completeness_check
    for each row execute function app.refuse_check_change();

do
$$
declare
    name text;
begin
    foreach name in array array ['completeness_check_item', 'missing_item', 'eligibility_assessment', 'technical_opinion',
        'assessment_record', 'assessment_record_item', 'assessment_record_grant', 'assessment_record_author']
    loop
        execute format('create trigger %1$s_is_append_only before update or delete or truncate on app.%1$s
            execute function app.refuse_change()', name);
    end loop;
end
$$;

-- Wiedervorlagen: wann jemand wieder nach einem Vorgang sieht. Zu Fristen entstehen sie nach Regeln, andere setzt die Sachbearbeitung.
create table app.follow_up_rule
(
    deadline_kind text    not null,
    days_before   integer not null check (days_before between -366 and 366 and days_before <> 0),
    escalated     boolean not null,
    source        text    not null check (btrim(source) <> ''),
    verified      boolean not null,
    primary key (deadline_kind, days_before)
);
comment on table app.follow_up_rule is 'Wann zu einer Frist eine Wiedervorlage entsteht; gilt für Fristen, die danach gesetzt werden.';
comment on column app.follow_up_rule.days_before is 'Tage vor dem letzten Tag der Frist; negativ: Tage danach, wenn sie dann noch offen ist';
comment on column app.follow_up_rule.escalated is 'ob sie auch der Referatsleitung vorgelegt wird';

insert into app.follow_up_rule (deadline_kind, days_before, escalated, source, verified) values
    ('REVOCATION_CLOCK', 60, true, 'Vorgabe des Verfahrens zu § 48 Abs. 4, § 49 Abs. 3 Satz 2 VwVfG', false),
    ('REVOCATION_CLOCK', 30, true, 'Vorgabe des Verfahrens zu § 48 Abs. 4, § 49 Abs. 3 Satz 2 VwVfG', false),
    ('REVOCATION_CLOCK', 7, true, 'Vorgabe des Verfahrens zu § 48 Abs. 4, § 49 Abs. 3 Satz 2 VwVfG', false),
    ('HEARING_REPLY', -1, false, 'Vorgabe der Behörde', false),
    ('COMPLETENESS_FINAL', -1, false, 'Vorgabe der Behörde', false),
    ('CONDITION', 14, false, 'Vorgabe der Behörde', false),
    ('CONDITION', -1, false, 'Vorgabe der Behörde', false),
    ('PROOF_DUE', 30, false, 'Vorgabe der Behörde', false),
    ('PROOF_DUE', -1, false, 'Vorgabe der Behörde', false),
    ('USE_OF_FUNDS', 14, false, 'Vorgabe der Behörde', false),
    ('USE_OF_FUNDS', -1, false, 'Vorgabe der Behörde', false),
    ('CLAIM_DUE', -1, false, 'Vorgabe der Behörde', false);

create table app.follow_up
(
    number         bigint generated always as identity primary key,
    case_reference text        not null,
    subject        text        not null default '',
    due_on         date        not null,
    note           text        not null,
    escalated      boolean     not null,
    deadline       bigint references app.deadline,
    days_before    integer,
    set_by         uuid        not null references app.person,
    set_at         timestamptz not null,
    raised_at      timestamptz,
    ended_at       timestamptz,
    outcome        text,
    ended_by       uuid references app.person,
    constraint follow_up_case_form check (case_reference ~ '^EGOV-20\d{2}-\d{5}$'),
    constraint follow_up_subject_form check (subject ~ '^([A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?)?$'),
    constraint follow_up_note check (length(btrim(note)) between 1 and 1000),
    constraint follow_up_of_rule check ((deadline is null) = (days_before is null)),
    constraint follow_up_outcome check (outcome in ('DONE', 'LAPSED')),
    constraint follow_up_ended check ((ended_at is null) = (outcome is null) and (outcome = 'DONE') = (ended_by is not null)),
    constraint follow_up_once_per_rule unique (deadline, days_before)
);
create unique index follow_up_once_by_hand on app.follow_up (case_reference, subject, due_on, note, set_by)
    where deadline is null and ended_at is null;
create index follow_up_open on app.follow_up (due_on, number) where ended_at is null;
create index follow_up_of_case on app.follow_up (case_reference, number);
comment on table app.follow_up is 'Wiedervorlagen; zu jeder Frist je Regel höchstens eine.';
comment on column app.follow_up.raised_at is 'wann sie vorgelegt wurde: einmal, am Tag oder beim ersten Lauf danach';
comment on column app.follow_up.outcome is 'DONE = erledigt, LAPSED = gegenstandslos, weil die Frist nicht mehr läuft';

create function app.require_follow_up_moves_on() returns trigger
    language plpgsql as
$$
begin
    if old.ended_at is not null or (old.raised_at is not null and new.raised_at is distinct from old.raised_at) then
        raise exception 'Die Wiedervorlage % ist schon vorgelegt oder beendet; das ändert sich nicht mehr.', old.number
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger follow_up_moves_on before update on app.follow_up
    for each row execute function app.require_follow_up_moves_on();
create trigger follow_up_undeletable before delete on app.follow_up
    for each row execute function app.refuse_change();
create trigger follow_up_stays_what_it_is
    before update of number, case_reference, subject, due_on, note, escalated, deadline, days_before, set_by, set_at
    on app.follow_up for each row execute function app.refuse_change();
create trigger follow_up_no_truncate before truncate on app.follow_up
    for each statement execute function app.refuse_change();

-- Fristen, die schon laufen, bekommen die Wiedervorlagen, deren Tag noch kommt.
insert into app.follow_up (case_reference, subject, due_on, note, escalated, deadline, days_before, set_by, set_at)
select d.case_reference, d.subject, d.due_on - r.days_before,
       case when r.days_before > 0 then 'Eine Frist endet am ' else 'Eine Frist ist offen geblieben und endete am ' end
           || to_char(d.due_on, 'DD.MM.YYYY') || '.',
       r.escalated, d.number, r.days_before, '00000000-0000-0000-0000-000000000000', d.set_at
from app.deadline d join app.follow_up_rule r on r.deadline_kind = d.kind
where d.ended_at is null and d.due_on - r.days_before > current_date;

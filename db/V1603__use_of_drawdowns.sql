-- Verwendung der Auszahlungen: Fristen, Meldungen der Kommune und Feststellungen; Stichtag und Einbehalt als Werte der Richtlinie.
insert into app.funding_parameter
    (version_code, object_code, parameter_key, revision, value, valid_from, source, mark, verified, changed_by, changed_at)
select version.code, '*', seed.parameter_key, 1, seed.value, date '2019-01-01', seed.source, seed.mark, false,
       '00000000-0000-0000-0000-000000000000', timestamptz '2026-01-01 00:00:00+01'
from app.guideline_version version,
     (values
         ('USE_MONTHS', '2', 'Gleichnamiger Text der ANBest-Gk, Herausgeber nicht sichtbar', 'B'),
         ('DRAWDOWN_CUTOFF', '--11-20', 'Annahme, nicht geprüft: bayerische Praxis, letzter Abruf am 20. November', 'P'),
         ('RETENTION', '0', 'Annahme, nicht geprüft: für Thüringen ist kein Einbehalt belegt', 'P')
     ) as seed (parameter_key, value, source, mark)
where version.base_code is null;

create table app.drawdown_use_period (
    case_reference text   not null,
    number         int    not null,
    paid_on        date   not null,
    until          date   not null check (until > paid_on),
    amount_cents   bigint not null check (amount_cents > 0),
    primary key (case_reference, number),
    foreign key (case_reference, number) references app.drawdown
);
comment on table app.drawdown_use_period is 'Was ausgezahlt ist und bis wann es alsbald verwendet sein muss (§ 49a Abs. 4 VwVfG); eine Zeile je ausgezahltem Abruf';

create table app.drawdown_use_report (
    case_reference text not null,
    number         int  not null,
    report         int  not null check (report > 0),
    content_hash   text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    reported_by    uuid not null,
    reported_at    timestamptz not null,
    primary key (case_reference, number, report),
    foreign key (case_reference, number) references app.drawdown_use_period
);
comment on table app.drawdown_use_report is 'Meldungen der Verwendung; es gilt die letzte, sie ist vollständig';

create table app.drawdown_use (
    case_reference text   not null,
    number         int    not null,
    report         int    not null,
    line           int    not null check (line > 0),
    paid_on        date   not null,
    amount_cents   bigint not null check (amount_cents > 0),
    purpose        text   not null check (trim(purpose) <> '' and length(purpose) <= 200),
    primary key (case_reference, number, report, line),
    foreign key (case_reference, number, report) references app.drawdown_use_report
);
comment on table app.drawdown_use is 'Zahlungen der Kommune aus dem ausgezahlten Betrag';

create function app.refuse_use_beyond_payment() returns trigger
    language plpgsql as
$$
begin
    if (select sum(amount_cents) from app.drawdown_use
        where (case_reference, number, report) = (new.case_reference, new.number, new.report))
        > (select amount_cents from app.drawdown_use_period where (case_reference, number) = (new.case_reference, new.number)) then
        raise exception 'Verwendet sein kann nicht mehr, als ausgezahlt ist.' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger drawdown_use_within_payment after insert on app.drawdown_use
    deferrable initially deferred for each row execute function app.refuse_use_beyond_payment();

create table app.drawdown_use_finding (
    case_reference text not null,
    number         int  not null,
    finding        int  not null check (finding > 0),
    outcome        text not null check (outcome in ('INTEREST', 'NO_INTEREST')),
    reason         text not null check (trim(reason) <> '' and length(reason) <= 2000),
    found_by       uuid not null,
    found_at       timestamptz not null,
    primary key (case_reference, number, finding),
    foreign key (case_reference, number) references app.drawdown_use_period
);
comment on table app.drawdown_use_finding is 'Ob aus verspäteter Verwendung ein Zinsfall wird; es gilt die letzte Feststellung';

create table app.retention_release (
    case_reference text primary key references app.funding_application,
    reason         text not null check (trim(reason) <> '' and length(reason) <= 500),
    released_by    uuid not null,
    released_at    timestamptz not null
);
comment on table app.retention_release is 'Fälle, in denen der Einbehalt aufgehoben ist, weil der Verwendungsnachweis geprüft ist';

do
$$
declare
    name text;
begin
    foreach name in array array ['drawdown_use_period', 'drawdown_use_report', 'drawdown_use', 'drawdown_use_finding', 'retention_release']
    loop
        execute format('create trigger %1$s_is_append_only before update or delete or truncate on app.%1$s
            execute function app.refuse_change()', name);
    end loop;
end
$$;

insert into app.drawdown_use_period (case_reference, number, paid_on, until, amount_cents)
select case_reference, number, executed_on, executed_on + interval '2 months', recognised_cents
from app.drawdown where state = 'EXECUTED';

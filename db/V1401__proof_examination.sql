-- Prüfung der Verwendungsnachweise: Stichprobe mit vorab festgelegtem Startwert, Prüfungen, anerkannte Ausgaben.
alter table app.proof add column granted_cents bigint not null check (granted_cents > 0);
comment on column app.proof.granted_cents is 'Zuwendung, deren Verwendung nachgewiesen wird, wie sie bei der Vorlage stand.';

create table app.sample_rule
(
    version     integer primary key,
    valid_from  date    not null,
    base_points integer not null,
    source      text    not null check (trim(source) <> ''),
    mark        text    not null check (mark in ('A', 'B', 'GK', 'P', 'U', 'D')),
    verified    boolean not null,
    constraint sample_rule_points check (base_points between 1 and 1000),
    constraint sample_rule_verified check (not verified or mark in ('A', 'B'))
);
comment on table app.sample_rule is 'Fassungen der Regel, nach der Nachweise zur vertieften Prüfung gezogen werden. Eine neue Regel ist eine neue Fassung.';
comment on column app.sample_rule.base_points is 'Risikopunkte, die jeder Nachweis hat: so kann jeder gezogen werden.';

create table app.sample_factor
(
    rule_version    integer not null references app.sample_rule,
    code            text    not null,
    points          integer not null,
    threshold_cents bigint,
    primary key (rule_version, code),
    constraint sample_factor_code check (code in ('LARGE_GRANT', 'FIRST_RECIPIENT', 'EARLIER_CUTS', 'LATE_PROOF')),
    constraint sample_factor_points check (points between 1 and 1000),
    constraint sample_factor_threshold check ((code = 'LARGE_GRANT') = (threshold_cents is not null) and threshold_cents > 0)
);
comment on table app.sample_factor is 'Risikomerkmale und ihre Punkte.';
comment on column app.sample_factor.threshold_cents is 'Ab welcher Zuwendung das Merkmal zutrifft.';

insert into app.sample_rule values (1, '2019-01-01', 10, 'Eigener Vorschlag; der Landesrechnungshof verlangt eine an Risiken ausgerichtete Auswahl, nennt aber keine Werte', 'D', false);
insert into app.sample_factor values
    (1, 'LARGE_GRANT', 30, 10000000),
    (1, 'FIRST_RECIPIENT', 15, null),
    (1, 'EARLIER_CUTS', 30, null),
    (1, 'LATE_PROOF', 20, null);

create table app.sample_period
(
    period       text primary key,
    ends_on      date        not null,
    rule_version integer     not null references app.sample_rule,
    deep_percent integer     not null,
    seed_hash    text        not null,
    committed_at timestamptz not null,
    constraint sample_period_form check (period ~ '^20\d{2}-(0[1-9]|1[0-2])$'),
    constraint sample_period_percent check (deep_percent between 0 and 10000),
    constraint sample_period_hash_form check (seed_hash ~ '^[0-9a-f]{64}$')
);
comment on table app.sample_period is 'Monate, in denen Nachweise eingingen. Regel, Mindestanteil und Prüfsumme des Startwerts stehen mit dem ersten Nachweis des Monats fest.';
comment on column app.sample_period.deep_percent is 'Mindestanteil in hundertstel Prozent.';
comment on column app.sample_period.seed_hash is 'SHA-256 des Startwerts: so lässt sich später zeigen, dass er vorher feststand.';

create table app.sample_seed
(
    period text primary key references app.sample_period,
    seed   text not null check (seed ~ '^[0-9a-f]{64}$')
);
comment on table app.sample_seed is 'Der geheime Startwert bis zur Ziehung. Keine Oberfläche zeigt ihn vorher.';

create function app.require_committed_seed() returns trigger
    language plpgsql as
$$
begin
    if encode(sha256(convert_to(new.seed, 'UTF8')), 'hex') <> (select seed_hash from app.sample_period where period = new.period) then
        raise exception 'Der Startwert ist nicht der, dessen Prüfsumme festgelegt wurde.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger sample_seed_is_committed before insert on app.sample_seed
    for each row execute function app.require_committed_seed();

create table app.sample_drawing
(
    period   text primary key references app.sample_period,
    seed     text        not null,
    drawn_at timestamptz not null
);
comment on table app.sample_drawing is 'Ziehungen mit dem nun offengelegten Startwert.';
create trigger sample_drawing_is_committed before insert on app.sample_drawing
    for each row execute function app.require_committed_seed();

create function app.require_period_over() returns trigger
    language plpgsql as
$$
begin
    if (new.drawn_at at time zone 'Europe/Berlin')::date <= (select ends_on from app.sample_period where period = new.period) then
        raise exception 'Gezogen wird erst, wenn der Monat vorbei ist.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger sample_drawing_after_period before insert on app.sample_drawing
    for each row execute function app.require_period_over();

create table app.sample_lot
(
    period         text    not null references app.sample_drawing,
    case_reference text    not null,
    year           integer not null,
    round          integer not null,
    factors        text[]  not null,
    score          integer not null,
    number         bigint  not null,
    rank           integer not null,
    deep           boolean not null,
    primary key (period, rank),
    foreign key (case_reference, year, round) references app.proof,
    constraint sample_lot_once unique (case_reference, year),
    constraint sample_lot_score check (score > 0),
    constraint sample_lot_number check (number >= 0)
);
comment on table app.sample_lot is 'Lose: was für jeden Nachweis gezogen wurde. Vertieft geprüft werden die ersten Ränge; der Rang folgt aus Losnummer geteilt durch Risikopunkte.';
comment on column app.sample_lot.number is 'Losnummer: die ersten 63 Bit von HMAC-SHA-256 über Aktenzeichen und Prüfsumme des Nachweises, mit dem Startwert als Schlüssel.';

create table app.proof_examination
(
    case_reference text        not null,
    year           integer     not null,
    round          integer     not null,
    depth          text        not null,
    outcome        text        not null,
    purpose        text        not null,
    reason         text        not null,
    sections       jsonb       not null,
    examined_by    uuid        not null,
    examined_at    timestamptz not null,
    content_hash   text        not null,
    primary key (case_reference, year, round),
    foreign key (case_reference, year, round) references app.proof,
    constraint proof_examination_depth check (depth in ('CURSORY', 'DEEP')),
    constraint proof_examination_outcome check (outcome in ('EXAMINED', 'RETURNED')),
    constraint proof_examination_purpose check (purpose in ('REACHED', 'PARTLY', 'MISSED')),
    constraint proof_examination_reasoned check (length(trim(reason)) between 1 and 6000),
    constraint proof_examination_examiner check (examined_by <> '00000000-0000-0000-0000-000000000000'),
    constraint proof_examination_hash_form check (content_hash ~ '^[0-9a-f]{64}$')
);
comment on table app.proof_examination is 'Prüfungen der Nachweise, unveränderlich.';
comment on column app.proof_examination.reason is 'Zusammenfassung des Ergebnisses; bei einer Rückgabe, was fehlt.';
comment on column app.proof_examination.sections is 'Prüfvermerk, wie er gelesen wird.';

create table app.proof_examined_item
(
    case_reference   text    not null,
    year             integer not null,
    round            integer not null,
    number           integer not null,
    recognised_cents bigint  not null,
    reason           text    not null,
    primary key (case_reference, year, round, number),
    foreign key (case_reference, year, round) references app.proof_examination,
    foreign key (case_reference, year, round, number) references app.proof_cost_item,
    constraint proof_examined_item_amount check (recognised_cents >= 0)
);
comment on table app.proof_examined_item is 'Was von jeder Ausgabe anerkannt wurde, mit dem Grund jeder Kürzung.';

create function app.refuse_own_examination() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.decision d join app.decision_approval a on a.decision_id = d.id
               where d.case_reference = new.case_reference and a.approved_by = new.examined_by) then
        raise exception 'Vier-Augen-Prinzip: Wer die Zuwendung freigegeben hat, prüft ihre Verwendung nicht.'
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function app.refuse_own_examination() is 'Vier-Augen-Prinzip als Regel der Datenbank: gilt auch gegen unmittelbares SQL';
create trigger proof_examination_by_other_person before insert on app.proof_examination
    for each row execute function app.refuse_own_examination();

create function app.require_reasoned_cut() returns trigger
    language plpgsql as
$$
declare
    claimed bigint;
begin
    select claimed_cents into strict claimed from app.proof_cost_item
    where case_reference = new.case_reference and year = new.year and round = new.round and number = new.number;
    if new.recognised_cents > claimed or (new.recognised_cents < claimed and trim(new.reason) = '') then
        raise exception 'Anerkannt wird höchstens, was nachgewiesen ist, und weniger nur mit Grund.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger proof_examined_item_reasoned before insert on app.proof_examined_item
    for each row execute function app.require_reasoned_cut();

do
$$
declare
    name text;
begin
    foreach name in array array ['sample_rule', 'sample_factor', 'sample_period', 'sample_seed', 'sample_drawing', 'sample_lot',
        'proof_examination', 'proof_examined_item']
    loop
        execute format('create trigger %1$s_is_append_only before update or delete or truncate on app.%1$s
            execute function app.refuse_change()', name);
    end loop;
end
$$;

-- Auszahlung: Mittelabrufe, Feststellungen, Anordnungen und die Zahlungen, die daraus entstehen.

create table app.drawdown_number
(
    case_reference text primary key,
    last_number    integer not null,
    constraint drawdown_number_range check (last_number between 0 and 999)
);
comment on table app.drawdown_number is 'Zuletzt vergebene Abrufnummer je Fall; die Zeile ist zugleich das Schloss, hinter dem sich Abrufe eines Falls anstellen.';

create table app.drawdown
(
    case_reference    text        not null references app.funding_application,
    number            integer     not null,
    submission_key    text        not null,
    state             text        not null,
    requested_cents   bigint      not null,
    own_share_cents   bigint      not null,
    budget_year       integer     not null,
    usage             text        not null,
    iban              text        not null,
    account_holder    text        not null,
    requested_at      timestamptz not null,
    requested_by      uuid        not null,
    attempt           integer     not null,
    recognised_cents  bigint,
    certified_by      uuid,
    certified_at      timestamptz,
    payment_reference text,
    executed_on       date,
    reason            text,
    findings          text[]      not null,
    primary key (case_reference, number),
    constraint drawdown_once unique (case_reference, submission_key),
    constraint drawdown_number_positive check (number between 1 and 999),
    constraint drawdown_attempt check (attempt between 1 and 99),
    constraint drawdown_state check (state in ('REQUESTED', 'CERTIFIED', 'RETURNED', 'REJECTED', 'ORDERED', 'TRANSMITTED', 'EXECUTED', 'SUPERSEDED')),
    constraint drawdown_amounts check (requested_cents > 0 and own_share_cents >= 0
        and recognised_cents > 0 and recognised_cents <= requested_cents),
    constraint drawdown_year check (budget_year between 2000 and 2100),
    constraint drawdown_iban_form check (iban ~ '^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$'),
    constraint drawdown_certified check (state not in ('CERTIFIED', 'ORDERED', 'TRANSMITTED', 'EXECUTED')
        or (recognised_cents is not null and certified_by is not null and certified_at is not null)),
    constraint drawdown_executed check ((state = 'EXECUTED') = (executed_on is not null))
);
create index drawdown_by_state on app.drawdown (state, requested_at);
comment on table app.drawdown is 'Mittelabrufe.';
comment on column app.drawdown.number is 'Laufende Nummer im Fall, ohne Lücken.';
comment on column app.drawdown.submission_key is 'Vom Formular vergebener Schlüssel: derselbe Abruf zweimal gesendet ist ein Abruf.';
comment on column app.drawdown.own_share_cents is 'Für dieselben Rechnungen eingesetzte Eigenmittel nach Angabe der Kommune.';
comment on column app.drawdown.budget_year is 'Haushaltsjahr, aus dessen Ausgabemitteln gezahlt wird.';
comment on column app.drawdown.usage is 'Angaben zur Verwendung früherer Auszahlungen.';
comment on column app.drawdown.attempt is 'Zählt die Zahlungsversuche: nach einem Rücklauf beginnt ein neuer.';
comment on column app.drawdown.recognised_cents is 'Festgestellter Betrag.';
comment on column app.drawdown.payment_reference is 'Kassenzeichen des laufenden Versuchs.';
comment on column app.drawdown.reason is 'Warum zurückgegeben, abgelehnt oder zurückgekommen.';
comment on column app.drawdown.findings is 'Hinweise für die Feststellung, etwa dieselbe Rechnung in einem anderen Fall.';

create table app.drawdown_invoice
(
    case_reference text    not null,
    number         integer not null,
    line           integer not null,
    supplier       text    not null,
    invoice_number text    not null,
    invoice_date   date    not null,
    due            date    not null,
    paid           boolean not null,
    amount_cents   bigint  not null,
    fingerprint    text    not null,
    counts         boolean not null,
    primary key (case_reference, number, line),
    foreign key (case_reference, number) references app.drawdown,
    constraint drawdown_invoice_amount check (amount_cents > 0),
    constraint drawdown_invoice_fingerprint_form check (fingerprint ~ '^[0-9a-f]{64}$')
);
create unique index drawdown_invoice_once on app.drawdown_invoice (case_reference, fingerprint) where counts;
create index drawdown_invoice_everywhere on app.drawdown_invoice (fingerprint) where counts;
comment on table app.drawdown_invoice is 'Rechnungen der Abrufe. Dieselbe Rechnung zählt im selben Fall nur einmal.';
comment on column app.drawdown_invoice.due is 'Fällig am; bei bezahlten Rechnungen bezahlt am.';
comment on column app.drawdown_invoice.fingerprint is 'SHA-256 über Aussteller, Nummer und Betrag in vereinheitlichter Schreibweise.';
comment on column app.drawdown_invoice.counts is 'Falsch, sobald der Abruf zurückgegeben, abgelehnt oder ersetzt ist.';

create table app.certification
(
    id               uuid primary key,
    case_reference   text        not null,
    number           integer     not null,
    attempt          integer     not null,
    outcome          text        not null,
    recognised_cents bigint,
    reason           text        not null,
    content_hash     text        not null,
    certified_by     uuid        not null,
    certified_at     timestamptz not null,
    foreign key (case_reference, number) references app.drawdown,
    constraint certification_outcome check (outcome in ('CERTIFIED', 'RETURNED', 'REJECTED')),
    constraint certification_amount check ((outcome = 'CERTIFIED') = (recognised_cents is not null) and recognised_cents > 0),
    constraint certification_reasoned check (outcome = 'CERTIFIED' or length(trim(reason)) > 0),
    constraint certification_hash_form check (content_hash ~ '^[0-9a-f]{64}$')
);
create index certification_of_drawdown on app.certification (case_reference, number, certified_at);
comment on table app.certification is 'Feststellungen der sachlichen und rechnerischen Richtigkeit, unveränderlich.';
comment on column app.certification.content_hash is 'SHA-256 über alles, was festgestellt wurde; ändert sich etwas, gilt die Feststellung nicht mehr.';

create table app.payment_order
(
    id               uuid primary key,
    certification_id uuid        not null references app.certification,
    content_hash     text        not null,
    ordered_by       uuid        not null,
    ordered_at       timestamptz not null,
    constraint payment_order_once unique (certification_id)
);
comment on table app.payment_order is 'Auszahlungsanordnungen, unveränderlich. Wer feststellt, ordnet nicht an (VV zu § 70 ThürLHO).';

create function app.require_other_orderer() returns trigger
    language plpgsql as
$$
declare
    found app.certification;
begin
    select * into strict found from app.certification where id = new.certification_id;
    if found.certified_by = new.ordered_by then
        raise exception 'Vier-Augen-Prinzip: Wer feststellt, ordnet nicht an.' using errcode = 'check_violation';
    end if;
    if found.outcome <> 'CERTIFIED' or found.content_hash <> new.content_hash then
        raise exception 'Angeordnet werden kann nur, was so festgestellt ist.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger payment_order_four_eyes before insert on app.payment_order
    for each row execute function app.require_other_orderer();

create table app.payment
(
    id                uuid primary key,
    order_id          uuid        not null references app.payment_order,
    case_reference    text        not null,
    number            integer     not null,
    attempt           integer     not null,
    end_to_end_id     text        not null,
    payment_reference text        not null,
    amount_cents      bigint      not null,
    budget_year       integer     not null,
    budget_line       text        not null,
    creditor_name     text        not null,
    street            text        not null,
    house_number      text        not null,
    postal_code       text        not null,
    town              text        not null,
    iban              text        not null,
    purpose           text        not null,
    state             text        not null,
    ordered_at        timestamptz not null,
    settled_on        date,
    settlement_reason text,
    foreign key (case_reference, number) references app.drawdown,
    constraint payment_of_order_once unique (order_id),
    constraint payment_of_attempt_once unique (case_reference, number, attempt),
    constraint payment_end_to_end_once unique (end_to_end_id),
    constraint payment_reference_once unique (payment_reference),
    constraint payment_amount check (amount_cents between 1 and 99999999999),
    constraint payment_state check (state in ('ORDERED', 'TRANSMITTED', 'EXECUTED', 'RETURNED')),
    constraint payment_settled check ((state in ('EXECUTED', 'RETURNED')) = (settled_on is not null))
);
create unique index payment_one_alive on app.payment (case_reference, number) where state <> 'RETURNED';
create index payment_waiting on app.payment (ordered_at, end_to_end_id) where state = 'ORDERED';
comment on table app.payment is 'Zahlungen. Zu einem Abruf lebt höchstens eine; erst nach einem Rücklauf kann eine neue entstehen.';
comment on column app.payment.end_to_end_id is 'Kennung, mit der Bank und Kasse antworten; für immer eindeutig.';
comment on column app.payment.payment_reference is 'Kassenzeichen mit Prüfziffern.';
comment on column app.payment.settled_on is 'Buchungstag der Ausführung oder des Rücklaufs.';

create function app.require_same_payment() returns trigger
    language plpgsql as
$$
begin
    if (to_jsonb(new) - 'state' - 'settled_on' - 'settlement_reason')
        <> (to_jsonb(old) - 'state' - 'settled_on' - 'settlement_reason') then
        raise exception 'Eine angeordnete Zahlung ändert Empfänger, Betrag und Kennung nicht mehr.' using errcode = 'restrict_violation';
    end if;
    if (old.state, new.state) not in (('ORDERED', 'TRANSMITTED'), ('TRANSMITTED', 'EXECUTED'), ('TRANSMITTED', 'RETURNED'), ('EXECUTED', 'RETURNED')) then
        raise exception 'Eine Zahlung geht nicht von % nach %.', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger payment_fixed before update on app.payment
    for each row execute function app.require_same_payment();
create trigger payment_undeletable before delete on app.payment
    for each row execute function app.refuse_change();
create trigger certification_unchangeable before update or delete on app.certification
    for each row execute function app.refuse_change();
create trigger payment_order_unchangeable before update or delete on app.payment_order
    for each row execute function app.refuse_change();
create trigger drawdown_undeletable before delete on app.drawdown
    for each row execute function app.refuse_change();

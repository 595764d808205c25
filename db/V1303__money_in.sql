-- Geldeingänge aus Rückmeldungen von Bank und Kasse und ihre Zuordnung zu Forderungen.

alter table app.payment_answer_line drop constraint payment_answer_line_outcome;
alter table app.payment_answer_line add constraint payment_answer_line_outcome
    check (outcome in ('EXECUTED', 'RETURNED', 'RECEIVED', 'UNCHANGED', 'FINDING'));

create table app.incoming_credit
(
    bank_key     text primary key,
    amount_cents bigint      not null,
    booked_on    date        not null,
    remittance   text        not null,
    payer        text        not null,
    received_at  timestamptz not null,
    received_by  uuid        not null,
    constraint incoming_credit_key_form check (bank_key ~ '^[0-9a-f]{64}$'),
    constraint incoming_credit_amount check (amount_cents > 0)
);
create index incoming_credit_by_day on app.incoming_credit (booked_on, bank_key);
comment on table app.incoming_credit is 'Gutschriften, unveränderlich. Dieselbe Buchung der Bank zählt einmal, gleich in welcher Datei sie steht.';
comment on column app.incoming_credit.bank_key is 'SHA-256 über die Buchungskennung der Bank oder, wenn sie fehlt, über alles, was die Buchung ausmacht.';
comment on column app.incoming_credit.remittance is 'Verwendungszweck, wie ihn die Bank meldet.';

create table app.credit_assignment
(
    bank_key       text        not null references app.incoming_credit,
    part           integer     not null,
    case_reference text,
    number         integer,
    amount_cents   bigint      not null,
    reason         text        not null,
    assigned_at    timestamptz not null,
    assigned_by    uuid        not null,
    primary key (bank_key, part),
    foreign key (case_reference, number) references app.claim,
    constraint credit_assignment_amount check (amount_cents > 0),
    constraint credit_assignment_target check ((case_reference is null) = (number is null)),
    constraint credit_assignment_reasoned check (length(trim(reason)) between 1 and 1000)
);
create index credit_assignment_of_claim on app.credit_assignment (case_reference, number);
comment on table app.credit_assignment is 'Was von einer Gutschrift auf welche Forderung gebucht ist; ohne Forderung: gehört nicht hierher und ist anderweitig geklärt.';

create function app.require_credit_left() returns trigger
    language plpgsql as
$$
begin
    perform 1 from app.incoming_credit where bank_key = new.bank_key for update;
    if (select sum(amount_cents) from app.credit_assignment where bank_key = new.bank_key)
        > (select amount_cents from app.incoming_credit where bank_key = new.bank_key) then
        raise exception 'Von der Gutschrift % wäre mehr zugeordnet als eingegangen ist.', new.bank_key using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger credit_assignment_covered after insert on app.credit_assignment
    deferrable initially deferred for each row execute function app.require_credit_left();
create trigger incoming_credit_append_only before update or delete or truncate on app.incoming_credit
    for each statement execute function app.refuse_change();
create trigger credit_assignment_append_only before update or delete or truncate on app.credit_assignment
    for each statement execute function app.refuse_change();

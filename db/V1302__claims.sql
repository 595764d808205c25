-- Rückforderung: Forderungen mit eigenem Buch, Zahlungserleichterungen, Niederschlagung und Erlass.

create table app.claim
(
    case_reference     text        not null references app.funding_application,
    number             integer     not null,
    matter             text        not null,
    payment_reference  text        not null,
    due_on             date        not null,
    interest_until     date,
    suspended          boolean     not null default false,
    created_at         timestamptz not null,
    created_by         uuid        not null,
    primary key (case_reference, number),
    constraint claim_number_range check (number between 1 and 999),
    constraint claim_matter_form check (matter ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$'),
    constraint claim_of_matter_once unique (case_reference, matter),
    constraint claim_payment_reference_once unique (payment_reference),
    constraint claim_payment_reference_form check (payment_reference ~ '^9\d{12}$')
);
create index claim_due on app.claim (due_on, case_reference);
comment on table app.claim is 'Forderungen des Landes aus einem Bescheid: höchstens eine je Bescheid. Beträge stehen im Buch der Forderung (claim_entry).';
comment on column app.claim.number is 'Laufende Nummer im Fall.';
comment on column app.claim.matter is 'Bescheid, aus dem gefordert wird, zum Beispiel REVOCATION:1.';
comment on column app.claim.payment_reference is 'Kassenzeichen: 9, Jahr, Fall, Forderung, zwei Prüfziffern.';
comment on column app.claim.due_on is 'Fälligkeit, wie sie zuletzt bestimmt wurde (Bescheid, Stundung, nächste Rate).';
comment on column app.claim.interest_until is 'Bis zu diesem Tag einschließlich sind die Zinsen auf die Erstattung festgesetzt.';
comment on column app.claim.suspended is 'Niedergeschlagen: die Forderung besteht fort, wird aber vorerst nicht verfolgt.';

create function app.require_same_claim() returns trigger
    language plpgsql as
$$
begin
    if (to_jsonb(new) - 'due_on' - 'interest_until' - 'suspended') <> (to_jsonb(old) - 'due_on' - 'interest_until' - 'suspended') then
        raise exception 'Eine Forderung ändert nur Fälligkeit, Zinsstand und Niederschlagung.' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger claim_fixed before update on app.claim for each row execute function app.require_same_claim();
create trigger claim_undeletable before delete or truncate on app.claim for each statement execute function app.refuse_change();

create table app.claim_share
(
    case_reference text    not null,
    number         integer not null,
    budget_year    integer not null,
    amount_cents   bigint  not null,
    primary key (case_reference, number, budget_year),
    foreign key (case_reference, number) references app.claim,
    constraint claim_share_positive check (amount_cents > 0)
);
comment on table app.claim_share is 'Aus welchem Haushaltsjahr die zurückgeforderten Beträge ausgezahlt wurden.';

create table app.claim_basis
(
    case_reference text    not null,
    number         integer not null,
    position       integer not null,
    paid_on        date    not null,
    amount_cents   bigint  not null,
    primary key (case_reference, number, position),
    foreign key (case_reference, number) references app.claim,
    constraint claim_basis_positive check (amount_cents > 0)
);
comment on table app.claim_basis is 'Beträge, die ab dem Tag nach paid_on zu verzinsen sind (§ 49a Abs. 3 VwVfG); leer bei reinen Zinsforderungen.';

create table app.claim_entry
(
    case_reference  text        not null,
    number          integer     not null,
    entry           integer     not null,
    act             text        not null,
    principal_cents bigint      not null,
    interest_cents  bigint      not null,
    effective_on    date        not null,
    entry_key       text        not null,
    reason          text        not null,
    booked_at       timestamptz not null,
    booked_by       uuid        not null,
    primary key (case_reference, number, entry),
    foreign key (case_reference, number) references app.claim,
    constraint claim_entry_once unique (case_reference, number, entry_key),
    constraint claim_entry_act check (act in ('CLAIM', 'INTEREST', 'PAYMENT', 'MINOR_AMOUNT', 'REMISSION')),
    constraint claim_entry_sign check (case
        when act in ('CLAIM', 'INTEREST') then principal_cents >= 0 and interest_cents >= 0
        else principal_cents <= 0 and interest_cents <= 0 end),
    constraint claim_entry_not_empty check (principal_cents <> 0 or interest_cents <> 0),
    constraint claim_entry_reasoned check (length(trim(reason)) between 1 and 2000)
);
comment on table app.claim_entry is 'Buch der Forderung, nur anfügend: Hauptforderung und Zinsen getrennt, gefordert mit Plus, getilgt oder aufgegeben mit Minus.';
comment on column app.claim_entry.effective_on is 'Wertstellung: bei Zahlungen der Tag des Eingangs.';
comment on column app.claim_entry.entry_key is 'Natürlicher Schlüssel des Vorgangs: eine Wiederholung erhält die erste Buchung.';

create function app.require_covered_claim() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.claim_entry
               where case_reference = new.case_reference and number = new.number
               having sum(principal_cents) < 0 or sum(interest_cents) < 0) then
        raise exception 'Auf die Forderung % Nr. % würde mehr gebucht als offen ist.', new.case_reference, new.number
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create constraint trigger claim_entry_covered after insert on app.claim_entry
    deferrable initially deferred for each row execute function app.require_covered_claim();
create trigger claim_entry_append_only before update or delete or truncate on app.claim_entry
    for each statement execute function app.refuse_change();
create trigger claim_share_append_only before update or delete or truncate on app.claim_share
    for each statement execute function app.refuse_change();
create trigger claim_basis_append_only before update or delete or truncate on app.claim_basis
    for each statement execute function app.refuse_change();

create table app.claim_relief
(
    case_reference text        not null,
    number         integer     not null,
    relief         integer     not null,
    kind           text        not null,
    from_day       date        not null,
    until_day      date        not null,
    interest       text        not null,
    reason         text        not null,
    granted_at     timestamptz not null,
    granted_by     uuid        not null,
    primary key (case_reference, number, relief),
    foreign key (case_reference, number) references app.claim,
    constraint claim_relief_kind check (kind in ('DEFERRAL', 'INSTALMENTS')),
    constraint claim_relief_period check (until_day > from_day),
    constraint claim_relief_interest check (interest in ('STATUTORY', 'DEFERRAL_RATE', 'NONE')),
    constraint claim_relief_reasoned check (length(trim(reason)) between 1 and 2000)
);
comment on table app.claim_relief is 'Stundung und Ratenzahlung (§ 59 Abs. 1 Nr. 1 ThürLHO), unveränderlich; die jüngste gilt.';
comment on column app.claim_relief.interest is 'STATUTORY Zinsen nach § 49a VwVfG laufen weiter, DEFERRAL_RATE stattdessen Stundungszinsen, NONE zinslos.';

create table app.claim_instalment
(
    case_reference text    not null,
    number         integer not null,
    relief         integer not null,
    position       integer not null,
    due_on         date    not null,
    amount_cents   bigint  not null,
    primary key (case_reference, number, relief, position),
    foreign key (case_reference, number, relief) references app.claim_relief,
    constraint claim_instalment_positive check (amount_cents > 0)
);
comment on table app.claim_instalment is 'Raten eines Zahlungsplans. Was davon gezahlt ist, folgt aus dem Buch der Forderung.';

create table app.claim_relief_end
(
    case_reference text        not null,
    number         integer     not null,
    relief         integer     not null,
    reason         text        not null,
    ended_on       date        not null,
    ended_at       timestamptz not null,
    ended_by       uuid        not null,
    primary key (case_reference, number, relief),
    foreign key (case_reference, number, relief) references app.claim_relief,
    constraint claim_relief_end_reasoned check (length(trim(reason)) between 1 and 2000)
);
comment on table app.claim_relief_end is 'Vorzeitiges Ende einer Stundung oder Ratenzahlung, etwa wenn Raten ausbleiben.';

create table app.claim_reminder
(
    case_reference text        not null,
    number         integer     not null,
    reminded_on    date        not null,
    note           text        not null,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null,
    primary key (case_reference, number, reminded_on),
    foreign key (case_reference, number) references app.claim,
    constraint claim_reminder_noted check (length(trim(note)) between 1 and 1000)
);
comment on table app.claim_reminder is 'Mahnungen, die die Kasse versandt hat; je Tag höchstens eine.';

create table app.claim_write_off
(
    id              uuid primary key,
    case_reference  text        not null,
    number          integer     not null,
    kind            text        not null,
    principal_cents bigint      not null,
    interest_cents  bigint      not null,
    reason          text        not null,
    proposed_at     timestamptz not null,
    proposed_by     uuid        not null,
    foreign key (case_reference, number) references app.claim,
    constraint claim_write_off_kind check (kind in ('SUSPENSION', 'REMISSION')),
    constraint claim_write_off_amounts check (principal_cents >= 0 and interest_cents >= 0 and principal_cents + interest_cents > 0),
    constraint claim_write_off_reasoned check (length(trim(reason)) between 1 and 2000)
);
create index claim_write_off_of_claim on app.claim_write_off (case_reference, number, proposed_at);
comment on table app.claim_write_off is 'Vorschläge, eine Forderung niederzuschlagen oder zu erlassen (§ 59 Abs. 1 Nr. 2 und 3 ThürLHO), unveränderlich.';
comment on column app.claim_write_off.principal_cents is 'Beim Erlass der aufgegebene Teil, bei der Niederschlagung der offene Stand.';

create table app.claim_write_off_decision
(
    write_off_id uuid primary key references app.claim_write_off,
    approved     boolean     not null,
    reason       text        not null,
    decided_at   timestamptz not null,
    decided_by   uuid        not null,
    constraint claim_write_off_decision_reasoned check (approved or length(trim(reason)) between 1 and 2000)
);
comment on table app.claim_write_off_decision is 'Entscheidung über den Vorschlag durch eine andere Person.';

create function app.require_other_decider() returns trigger
    language plpgsql as
$$
begin
    if exists (select 1 from app.claim_write_off where id = new.write_off_id and proposed_by = new.decided_by) then
        raise exception 'Vier-Augen-Prinzip: Wer vorschlägt, eine Forderung aufzugeben, entscheidet nicht darüber.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger claim_write_off_four_eyes before insert on app.claim_write_off_decision
    for each row execute function app.require_other_decider();

create function app.require_approved_write_off() returns trigger
    language plpgsql as
$$
begin
    if new.act = 'REMISSION' and not exists (
        select 1 from app.claim_write_off proposed
                 join app.claim_write_off_decision decided on decided.write_off_id = proposed.id and decided.approved
        where proposed.case_reference = new.case_reference and proposed.number = new.number and proposed.kind = 'REMISSION'
          and proposed.id::text = lower(new.entry_key)
          and proposed.principal_cents = -new.principal_cents and proposed.interest_cents = -new.interest_cents) then
        raise exception 'Ein Erlass wird nur gebucht, wenn eine zweite Person ihn so gebilligt hat.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger claim_remission_approved before insert on app.claim_entry
    for each row execute function app.require_approved_write_off();

create function app.require_approved_suspension() returns trigger
    language plpgsql as
$$
begin
    if new.suspended and not old.suspended and not exists (
        select 1 from app.claim_write_off proposed
                 join app.claim_write_off_decision decided on decided.write_off_id = proposed.id and decided.approved
        where proposed.case_reference = new.case_reference and proposed.number = new.number and proposed.kind = 'SUSPENSION') then
        raise exception 'Eine Niederschlagung braucht die Billigung einer zweiten Person.' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger claim_suspension_approved before update on app.claim
    for each row execute function app.require_approved_suspension();

create trigger claim_relief_append_only before update or delete or truncate on app.claim_relief
    for each statement execute function app.refuse_change();
create trigger claim_instalment_append_only before update or delete or truncate on app.claim_instalment
    for each statement execute function app.refuse_change();
create trigger claim_relief_end_append_only before update or delete or truncate on app.claim_relief_end
    for each statement execute function app.refuse_change();
create trigger claim_reminder_append_only before update or delete or truncate on app.claim_reminder
    for each statement execute function app.refuse_change();
create trigger claim_write_off_append_only before update or delete or truncate on app.claim_write_off
    for each statement execute function app.refuse_change();
create trigger claim_write_off_decision_append_only before update or delete or truncate on app.claim_write_off_decision
    for each statement execute function app.refuse_change();

create view app.claim_standing as
select claim.*, application.applicant, application.title,
       coalesce(book.claimed, 0)        as claimed_cents,
       coalesce(book.principal_open, 0) as principal_open_cents,
       coalesce(book.interest_open, 0)  as interest_open_cents
from app.claim
         join app.funding_application application using (case_reference)
         left join lateral (select sum(principal_cents + interest_cents) filter (where act in ('CLAIM', 'INTEREST')) as claimed,
                                   sum(principal_cents) as principal_open,
                                   sum(interest_cents)  as interest_open
                            from app.claim_entry
                            where claim_entry.case_reference = claim.case_reference and claim_entry.number = claim.number) book on true;
comment on view app.claim_standing is 'Forderungen mit ihrem Stand, aus dem Buch gerechnet.';

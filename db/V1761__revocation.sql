-- Rücknahme und Widerruf, Zinsbescheide: was vorgeschlagen ist, und was nach dem Bescheid von einer Bewilligung abgeht.

create table app.grant_reduction
(
    case_reference text        not null references app.funding_application,
    notice         text        not null check (notice ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$'),
    budget_year    integer     not null check (budget_year between 2000 and 2199),
    amount_cents   bigint      not null check (amount_cents > 0),
    reduced_at     timestamptz not null,
    reduced_by     uuid        not null,
    primary key (case_reference, notice, budget_year)
);
comment on table app.grant_reduction is 'Was ein späterer Bescheid von einer Bewilligung weggenommen hat, je Haushaltsjahr.';
create trigger grant_reduction_append_only before update or delete or truncate on app.grant_reduction
    for each statement execute function app.refuse_change();

create table app.claim_number
(
    case_reference text    not null references app.funding_application,
    number         integer not null check (number between 1 and 999),
    matter         text    not null check (matter ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$'),
    primary key (case_reference, number),
    unique (case_reference, matter)
);
comment on table app.claim_number is 'Nummern künftiger Forderungen, damit ihr Kassenzeichen schon im vorgeschlagenen Bescheid steht.';
insert into app.claim_number select case_reference, number, matter from app.claim;
create trigger claim_number_append_only before update or delete or truncate on app.claim_number
    for each statement execute function app.refuse_change();

create table app.claim_proposal
(
    case_reference text        not null references app.funding_application,
    matter         text        not null check (matter ~ '^(REVOCATION|INTEREST):[1-9][0-9]{0,3}$'),
    proposal       integer     not null check (proposal > 0),
    target_number  integer     check (target_number between 1 and 999),
    interest_cents bigint      not null check (interest_cents >= 0),
    interest_until date,
    payment_days   integer     not null check (payment_days between 1 and 365),
    proposed_at    timestamptz not null,
    proposed_by    uuid        not null,
    primary key (case_reference, matter, proposal)
);
comment on table app.claim_proposal is 'Was ein vorgeschlagener Rückforderungs- oder Zinsbescheid festsetzen soll; es gilt die höchste Nummer. Gebucht wird erst mit dem Bescheid.';
comment on column app.claim_proposal.target_number is 'bestehende Forderung, der weitere Zinsen zugeschlagen werden; leer: neue Forderung';

create table app.claim_proposal_part
(
    case_reference text    not null,
    matter         text    not null,
    proposal       integer not null,
    budget_year    integer not null check (budget_year between 2000 and 2199),
    granted_cents  bigint  not null check (granted_cents >= 0),
    revoked_cents  bigint  not null check (revoked_cents between 0 and granted_cents),
    paid_cents     bigint  not null check (paid_cents >= 0),
    refund_cents   bigint  not null check (refund_cents between 0 and paid_cents),
    freed_cents    bigint  not null check (freed_cents >= 0),
    primary key (case_reference, matter, proposal, budget_year),
    foreign key (case_reference, matter, proposal) references app.claim_proposal
);
comment on table app.claim_proposal_part is 'Je Haushaltsjahr: bewilligt, davon widerrufen, ausgezahlt, zu erstatten und frei werdend.';

create table app.claim_proposal_basis
(
    case_reference text    not null,
    matter         text    not null,
    proposal       integer not null,
    position       integer not null,
    from_day       date    not null,
    amount_cents   bigint  not null check (amount_cents > 0),
    primary key (case_reference, matter, proposal, position),
    foreign key (case_reference, matter, proposal) references app.claim_proposal
);
comment on table app.claim_proposal_basis is 'Beträge, die ab dem Tag nach from_day zu verzinsen sind.';

create table app.claim_proposal_line
(
    case_reference         text    not null,
    matter                 text    not null,
    proposal               integer not null,
    position               integer not null,
    first_day              date    not null,
    last_day               date    not null,
    principal_cents        bigint  not null,
    base_rate_basis_points integer not null,
    rate_basis_points      integer not null,
    days                   integer not null,
    year_days              integer not null,
    amount_cents           bigint  not null,
    primary key (case_reference, matter, proposal, position),
    foreign key (case_reference, matter, proposal) references app.claim_proposal
);
comment on table app.claim_proposal_line is 'Zinszeilen, wie sie im vorgeschlagenen Bescheid stehen.';

create table app.revocation
(
    case_reference  text        not null,
    matter          text        not null check (matter ~ '^REVOCATION:'),
    proposal        integer     not null,
    ground          text        not null check (ground in ('PURPOSE_MISSED', 'NOT_USED_SOON', 'NO_LONGER_USED', 'CONDITION_BREACHED',
                                                           'FALSE_STATEMENTS', 'UNLAWFUL_AWARD')),
    whole           boolean     not null,
    effective_from  date,
    facts           text        not null check (length(trim(facts)) between 1 and 8000),
    discretion      text        not null check (length(trim(discretion)) between 1 and 4000),
    trust           text        not null,
    interest_choice text        not null check (interest_choice in ('CHARGED', 'LATER', 'WAIVED')),
    interest_reason text        not null,
    primary key (case_reference, matter, proposal),
    foreign key (case_reference, matter, proposal) references app.claim_proposal,
    constraint revocation_waiver_reasoned check (interest_choice <> 'WAIVED' or length(trim(interest_reason)) > 0),
    constraint revocation_trust_weighed check (ground not in ('FALSE_STATEMENTS', 'UNLAWFUL_AWARD') or length(trim(trust)) > 0)
);
comment on table app.revocation is 'Rücknahme (§ 48 VwVfG) oder Widerruf (§ 49 Abs. 3 VwVfG) einer Bewilligung mit Wirkung für die Vergangenheit: Grund und Ermessen.';
comment on column app.revocation.effective_from is 'ab wann die Bewilligung nicht mehr wirkt; leer: von Anfang an';
comment on column app.revocation.trust is 'Abwägung des Vertrauensschutzes, nur bei einer Rücknahme';

create trigger claim_proposal_append_only before update or delete or truncate on app.claim_proposal
    for each statement execute function app.refuse_change();
create trigger claim_proposal_part_append_only before update or delete or truncate on app.claim_proposal_part
    for each statement execute function app.refuse_change();
create trigger claim_proposal_basis_append_only before update or delete or truncate on app.claim_proposal_basis
    for each statement execute function app.refuse_change();
create trigger claim_proposal_line_append_only before update or delete or truncate on app.claim_proposal_line
    for each statement execute function app.refuse_change();
create trigger revocation_append_only before update or delete or truncate on app.revocation
    for each statement execute function app.refuse_change();

create table app.interest_ruling
(
    case_reference text    not null,
    matter         text    not null check (matter ~ '^INTEREST:'),
    proposal       integer not null,
    target_kind    text    not null check (target_kind in ('CLAIM', 'DRAWDOWN')),
    target_number  integer not null check (target_number > 0),
    until_day      date    not null,
    reasons        text    not null check (length(trim(reasons)) between 1 and 1000),
    primary key (case_reference, matter, proposal),
    foreign key (case_reference, matter, proposal) references app.claim_proposal
);
comment on table app.interest_ruling is 'Worauf ein vorgeschlagener Zinsbescheid Zinsen festsetzt: eine Erstattungsforderung (§ 49a Abs. 3 VwVfG) oder ein nicht alsbald verwendeter Abruf (Abs. 4).';
create trigger interest_ruling_append_only before update or delete or truncate on app.interest_ruling
    for each statement execute function app.refuse_change();

insert into app.follow_up_rule (deadline_kind, days_before, escalated, source, verified) values
    ('INTEREST_LIMITATION', 180, false, 'Vorgabe der Behörde', false),
    ('INTEREST_LIMITATION', 30, true, 'Vorgabe der Behörde', false),
    ('CLAIM_DUNNING', -1, false, 'Vorgabe der Behörde', false);

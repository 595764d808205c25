-- Forderungen im Gebrauch: Zinszeilen, wie ein Bescheid sie festgesetzt hat, und zwei weitere Rechenwerte.

create table app.claim_interest_line
(
    case_reference         text    not null,
    number                 integer not null,
    notice                 text    not null,
    position               integer not null,
    first_day              date    not null,
    last_day               date    not null,
    principal_cents        bigint  not null,
    base_rate_basis_points integer not null,
    rate_basis_points      integer not null,
    days                   integer not null,
    year_days              integer not null,
    amount_cents           bigint  not null,
    primary key (case_reference, number, notice, position),
    foreign key (case_reference, number) references app.claim,
    constraint claim_interest_line_notice check (notice ~ '^[A-Z][A-Z_]{2,29}(:[1-9][0-9]{0,3})?$'),
    constraint claim_interest_line_days check (first_day <= last_day and days >= 0 and year_days between 360 and 366),
    constraint claim_interest_line_amounts check (principal_cents > 0 and amount_cents >= 0 and rate_basis_points >= 0)
);
comment on table app.claim_interest_line is 'Zinsberechnung einer Forderung, wie ein Bescheid sie festgesetzt hat; bleibt stehen, auch wenn ein Basiszinssatz später berichtigt wird.';
comment on column app.claim_interest_line.notice is 'Gegenstand des Bescheids, zum Beispiel REVOCATION:1; ein späterer wiederholt die Zeilen eines früheren.';
comment on column app.claim_interest_line.amount_cents is 'Zuwachs der abgerundeten laufenden Summe, damit die Spalte die Summe ergibt.';
create trigger claim_interest_line_append_only before update or delete or truncate on app.claim_interest_line
    for each statement execute function app.refuse_change();

insert into app.recovery_value (value_key, revision, value, valid_from, source, mark, verified, changed_by, changed_at) values
    ('LIMITATION_YEARS', 1, '3', '2002-01-01', '§§ 195, 199 Abs. 1 BGB entsprechend; dass die Regelverjährung für Zinsen nach § 49a VwVfG gilt, ist nicht ausdrücklich geregelt', 'GK', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('DUNNING_DAYS', 1, '14', '2002-01-01', 'Eigener Vorschlag; die Mahnung selbst schreibt das Kassenverfahren', 'D', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00');

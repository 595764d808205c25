-- Rückforderung: Basiszinssätze und Rechenwerte. Nur anfügend; eine Berichtigung ist eine neue Zeile mit höherer Nummer.

create table app.base_rate
(
    valid_from   date        not null,
    revision     integer     not null,
    basis_points integer     not null,
    source       text        not null,
    mark         text        not null,
    verified     boolean     not null,
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null,
    primary key (valid_from, revision),
    constraint base_rate_half_year check (extract(day from valid_from) = 1 and extract(month from valid_from) in (1, 7)),
    constraint base_rate_since_2002 check (valid_from >= date '2002-01-01'),
    constraint base_rate_revision check (revision > 0),
    constraint base_rate_range check (basis_points between -1000 and 3000),
    constraint base_rate_source_given check (trim(source) <> '' and length(source) <= 500),
    constraint base_rate_mark check (mark in ('A', 'B', 'GK', 'P', 'U', 'D')),
    constraint base_rate_verified check (not verified or mark in ('A', 'B'))
);
comment on table app.base_rate is 'Basiszinssätze nach § 247 BGB, eine Reihe von Zeilen je Halbjahr; es gilt die höchste Nummer. Ein Halbjahr ohne Zeile ist unbekannt, kein unveränderter Satz.';
comment on column app.base_rate.valid_from is 'erster Tag des Halbjahres: 1. Januar oder 1. Juli';
comment on column app.base_rate.basis_points is 'Hundertstel Prozent, auch negativ: -88 = -0,88 %';
comment on column app.base_rate.mark is 'A Deutsche Bundesbank, B andere Veröffentlichung, GK allgemeine Rechtskenntnis, P zu prüfender Wert, U offen, D eigener Vorschlag';
comment on column app.base_rate.verified is 'an der Bekanntmachung der Bundesbank oder an zwei voneinander unabhängigen Veröffentlichungen geprüft';
create trigger base_rate_is_append_only before update or delete or truncate on app.base_rate
    execute function app.refuse_change();

create table app.recovery_value
(
    value_key  text        not null,
    revision   integer     not null,
    value      text        not null,
    valid_from date        not null,
    source     text        not null,
    mark       text        not null,
    verified   boolean     not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    primary key (value_key, revision),
    constraint recovery_value_key_form check (value_key ~ '^[A-Z_]{3,40}$'),
    constraint recovery_value_revision check (revision > 0),
    constraint recovery_value_given check (value <> '' and length(value) <= 100),
    constraint recovery_value_source_given check (trim(source) <> '' and length(source) <= 500),
    constraint recovery_value_mark check (mark in ('A', 'B', 'GK', 'P', 'U', 'D')),
    constraint recovery_value_verified check (not verified or mark in ('A', 'B'))
);
comment on table app.recovery_value is 'Rechenwerte der Rückforderung mit Quelle; es gilt die höchste Nummer, deren valid_from erreicht ist.';
comment on column app.recovery_value.value is 'Prozentpunkte und Euro mit Dezimalpunkt, Zahlen ohne Trennzeichen, Auswahl als Kennwort';
comment on column app.recovery_value.verified is 'am amtlichen Text geprüft';
create trigger recovery_value_is_append_only before update or delete or truncate on app.recovery_value
    execute function app.refuse_change();

insert into app.recovery_value (value_key, revision, value, valid_from, source, mark, verified, changed_by, changed_at) values
    ('INTEREST_MARGIN', 1, '5.00', '2002-01-01', '§ 49a Abs. 3 Satz 1 VwVfG', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('DAY_COUNT', 1, 'ACT_ACT', '2002-01-01', 'Eigene Festlegung: § 49a VwVfG und §§ 187 ff. BGB sagen nicht, wie ein Jahr zu teilen ist; die VV-BHO (Anlage zu § 34) rechnet mit 30/360, die Thüringer Vorschrift lag nicht vor', 'P', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('LATE_USE_MONTHS', 1, '2', '2002-01-01', 'Gleichnamige ANBest-Gk, Herausgeber nicht erkennbar: Verwendung binnen zwei Monaten nach der Auszahlung', 'P', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('LATE_USE_FROM', 1, 'PAYMENT', '2002-01-01', 'Wortlaut des § 49a Abs. 4 VwVfG („für die Zeit bis zur zweckentsprechenden Verwendung“); Beginn nicht ausdrücklich geregelt', 'P', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('MINOR_AMOUNT', 1, '31.00', '2002-01-01', 'Bagatellgrenze nach VV Nr. 8.9 zu § 44; Betrag in Thüringen nicht bekannt, angesetzt ist der bayerische für Zinsen', 'P', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('PAYMENT_DAYS', 1, '30', '2002-01-01', 'Eigener Vorschlag', 'D', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('DEFERRAL_MARGIN', 1, '2.00', '2002-01-01', 'VV Nr. 1.4.1 zu § 59 LHO eines anderen Landes; Thüringer VV zu § 59 ThürLHO lag nicht vor', 'P', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('ALLOCATION', 1, 'INTEREST_FIRST', '2002-01-01', '§ 367 Abs. 1 BGB entsprechend; für öffentlich-rechtliche Erstattungsforderungen nicht ausdrücklich geregelt', 'P', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00');

insert into app.base_rate (valid_from, revision, basis_points, source, mark, verified, recorded_by, recorded_at) values
    ('2002-01-01', 1, 257, 'NWB Datenbank Nr. 4924 (Verzinsung nach § 49a VwVfG); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2002-07-01', 1, 247, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2003-01-01', 1, 197, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2003-07-01', 1, 122, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2004-01-01', 1, 114, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2004-07-01', 1, 113, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2005-01-01', 1, 121, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2005-07-01', 1, 117, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2006-01-01', 1, 137, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2006-07-01', 1, 195, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2007-01-01', 1, 270, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2007-07-01', 1, 319, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2008-01-01', 1, 332, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2008-07-01', 1, 319, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2009-01-01', 1, 162, 'Deutsche Bundesbank, Pressenotiz zum 01.01.2009; übereinstimmend Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3', 'A', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2009-07-01', 1, 12, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2010-01-01', 1, 12, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2010-07-01', 1, 12, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2011-01-01', 1, 12, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2011-07-01', 1, 37, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2012-01-01', 1, 12, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2012-07-01', 1, 12, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2013-01-01', 1, -13, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2013-07-01', 1, -38, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2014-01-01', 1, -63, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2014-07-01', 1, -73, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2015-01-01', 1, -83, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2015-07-01', 1, -83, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2016-01-01', 1, -83, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2016-07-01', 1, -88, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2017-01-01', 1, -88, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2017-07-01', 1, -88, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2018-01-01', 1, -88, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2018-07-01', 1, -88, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2019-01-01', 1, -88, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2019-07-01', 1, -88, 'Deutsche Bundesbank, Pressenotiz zum 01.07.2019; übereinstimmend Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3', 'A', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2020-01-01', 1, -88, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2020-07-01', 1, -88, 'Deutsche Bundesbank, Pressenotiz zum 01.07.2020; übereinstimmend Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3', 'A', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2021-01-01', 1, -88, 'Deutsche Bundesbank, Pressenotiz zum 01.01.2021; übereinstimmend Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3', 'A', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2021-07-01', 1, -88, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2022-01-01', 1, -88, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2022-07-01', 1, -88, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3 (Haufe); übereinstimmend veröffentlichte Zinstabelle zu § 288 BGB', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2023-01-01', 1, 162, 'Prütting/Wegen/Weinreich, BGB, § 247 Rn. 3, dort BAnz AT 28.12.2022 B5; übereinstimmend Kanzleimitteilung stb-bruns.com', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2023-07-01', 1, 312, 'Finanznachrichten vom Juni 2023 nach Mitteilung der Bundesbank; übereinstimmend NWB Datenbank Nr. 1021008', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2024-01-01', 1, 362, 'IHK Kassel-Marburg, Januar 2024; übereinstimmend vdw Bayern vom 10.01.2024', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2024-07-01', 1, 337, 'Bekannte Reihe; rechnerisch aus dem Hauptrefinanzierungssatz der EZB abgeleitet, Veröffentlichung nicht gesehen', 'P', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2025-01-01', 1, 227, 'debitplus.de, Januar 2025; nur eine Veröffentlichung gesehen', 'B', false, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2025-07-01', 1, 127, 'Berichte zur Bekanntgabe zum 01.01.2026 (state-of.biz, digitalverkehr.com): unverändert seit Juli 2025', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00'),
    ('2026-01-01', 1, 127, 'Berichte zur Bekanntgabe vom Dezember 2025 (state-of.biz, digitalverkehr.com)', 'B', true, '00000000-0000-0000-0000-000000000000', '2026-01-02 00:00:00+00');

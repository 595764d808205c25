-- Förderrichtlinie: Fassungen, Fördergegenstände und Werte. Werte werden nie geändert, sondern durch eine neue Zeile abgelöst.
create table app.guideline_version (
    code        text primary key check (code ~ '^V[0-9]+(-P)?$'),
    base_code   text references app.guideline_version,
    german_name text not null,
    check (base_code <> code)
);
comment on table app.guideline_version is 'Fassungen der Förderrichtlinie; eine Fassung mit base_code liegt als Einschränkung der Praxis über einer anderen';

create table app.funding_object (
    version_code text not null references app.guideline_version,
    code         text not null check (code ~ '^[A-Z]{2,30}$'),
    position     int  not null,
    number       text not null,
    german_name  text not null,
    source       text not null check (source <> ''),
    mark         text not null check (mark in ('A', 'B', 'GK', 'P', 'U', 'D')),
    verified     boolean not null,
    primary key (version_code, code),
    check (not verified or mark in ('A', 'B'))
);
comment on table app.funding_object is 'Fördergegenstände je Fassung';
comment on column app.funding_object.number is 'Stelle in der Richtlinie, etwa 2c';
comment on column app.funding_object.mark is 'A amtliche Quelle, B Sekundärquelle, GK allgemeine Rechtskenntnis, P zu prüfender Wert, U offen, D eigener Vorschlag';
comment on column app.funding_object.verified is 'am amtlichen Text geprüft';

create table app.funding_parameter (
    version_code  text not null references app.guideline_version,
    object_code   text not null check (object_code ~ '^(\*|[A-Z]{2,30})$'),
    parameter_key text not null check (parameter_key ~ '^[A-Z_]{3,40}$'),
    revision      int  not null check (revision > 0),
    value         text not null check (value <> '' and length(value) <= 2000),
    valid_from    date not null,
    source        text not null check (trim(source) <> '' and length(source) <= 500),
    mark          text not null check (mark in ('A', 'B', 'GK', 'P', 'U', 'D')),
    verified      boolean not null,
    changed_by    uuid not null,
    changed_at    timestamptz not null,
    primary key (version_code, object_code, parameter_key, revision),
    check (not verified or mark in ('A', 'B'))
);
comment on table app.funding_parameter is 'Werte der Richtlinie mit Quelle; jede Änderung ist eine neue Zeile, alte bleiben als Nachweis stehen';
comment on column app.funding_parameter.object_code is 'Fördergegenstand oder * für alle';
comment on column app.funding_parameter.revision is 'laufende Nummer der Änderung, ab 1; es gilt die höchste, deren valid_from erreicht ist';
comment on column app.funding_parameter.value is 'Prozent und Euro mit Dezimalpunkt, Tage nach ISO 8601, ja/nein als true/false';
comment on column app.funding_parameter.mark is 'A amtliche Quelle, B Sekundärquelle, GK allgemeine Rechtskenntnis, P zu prüfender Wert, U offen, D eigener Vorschlag';
comment on column app.funding_parameter.verified is 'am amtlichen Text geprüft; sonst darf der Wert nie als Tatsache gezeigt werden';
create trigger funding_parameter_is_append_only before update or delete or truncate on app.funding_parameter
    execute function app.refuse_change();

insert into app.guideline_version (code, base_code, german_name) values
    ('V1', null, 'ThürEGovRL, Fassung bis 30.06.2024'),
    ('V2', null, 'ThürEGovRL, Fassung ab 01.07.2024'),
    ('V2-P', 'V2', 'ThürEGovRL, Fassung ab 01.07.2024, eingeschränkte Bewilligungspraxis');

insert into app.funding_object (version_code, code, position, number, german_name, source, mark, verified)
select version.code, object.code, object.position, object.number, object.german_name, object.source, object.mark, object.verified
from app.guideline_version version,
     (values
         ('INTERFACE', 1, '2c', 'Standardisierte Schnittstellen zwischen Fachverfahren, Dokumentenmanagement und elektronischen Diensten', 'Seite des Ministeriums zur ThürEGovRL (TMDI)', 'A', true),
         ('TRAINING', 2, '2f', 'Aus- und Fortbildung', 'Seite des Ministeriums zur ThürEGovRL (TMDI)', 'A', true),
         ('DMS', 3, '2 (Buchstabe nicht geprüft)', 'Dokumentenmanagement und elektronische Akte', 'Seite des Ministeriums zur ThürEGovRL, Inhalt ohne Buchstaben', 'U', false),
         ('ESERVICES', 4, '2 (Buchstabe nicht geprüft)', 'Elektronische Dienste und Fachverfahren', 'Seite des Ministeriums zur ThürEGovRL, Inhalt ohne Buchstaben', 'U', false),
         ('SECURITY', 5, '2 (Buchstabe nicht geprüft)', 'Informationssicherheit (ISMS) und Cyberresilienz', 'Seite des Ministeriums zur ThürEGovRL, Inhalt ohne Buchstaben', 'U', false),
         ('STRATEGY', 6, '2 (Buchstabe nicht geprüft)', 'Digitale Agenden und E-Government-Strategien', 'Presseberichte zur Fassung 2024', 'U', false),
         ('EINVOICING', 7, '2 (Buchstabe nicht geprüft)', 'Elektronische Rechnung', 'Presseberichte zur Fassung 2024', 'U', false)
     ) as object (code, position, number, german_name, source, mark, verified)
where version.base_code is null;

insert into app.funding_parameter
    (version_code, object_code, parameter_key, revision, value, valid_from, source, mark, verified, changed_by, changed_at)
select version_code, object_code, parameter_key, 1, value, date '2019-01-01', source, mark, verified,
       '00000000-0000-0000-0000-000000000000', timestamptz '2026-01-01 00:00:00+01'
from (values
    -- Geltung
    ('V1', '*', 'VALID_FROM', '2019-01-01', 'Pressemitteilung TFM vom 01.07.2024: Programm seit 2019; der genaue Tag ist angenommen', 'P', false),
    ('V1', '*', 'VALID_UNTIL', '2024-06-30', 'Pressemitteilung TFM vom 01.07.2024', 'A', true),
    ('V2', '*', 'VALID_FROM', '2024-07-01', 'Pressemitteilung TFM vom 01.07.2024', 'A', true),
    ('V2', '*', 'VALID_UNTIL', '9999-12-31', 'Annahme, nicht geprüft: ein Ende der Geltung ist nicht bekannt', 'U', false),
    ('V2-P', '*', 'VALID_FROM', '2025-04-01', 'Annahme, nicht geprüft: die Seite des TMDI nennt keinen Tag', 'U', false),
    ('V2-P', '*', 'VALID_UNTIL', '9999-12-31', 'Seite des TMDI: „bis auf Weiteres“', 'A', true),
    ('V2-P', '*', 'PRACTICE_TEXT', 'Wegen begrenzter Haushaltsmittel werden bis auf Weiteres vorrangig Vorhaben nach Ziffer 2c (standardisierte Schnittstellen) und Ziffer 2f (Aus- und Fortbildung) der Richtlinie gefördert. Vorhaben zu anderen Gegenständen können derzeit nicht bewilligt werden.', 'Seite des Ministeriums zur ThürEGovRL (TMDI)', 'A', true),
    -- Höhe
    ('V1', '*', 'RATE', '80', 'Seite des Ministeriums zur ThürEGovRL, ältere Fassung: bis zu 80 %', 'A', true),
    ('V2', '*', 'RATE', '80', 'Annahme, nicht geprüft: Satz der früheren Fassung', 'P', false),
    ('V2', '*', 'RATE_JOINT', '90', 'Annahme, nicht geprüft: bekannt ist nur das Ziel, Zusammenarbeit stärker zu fördern', 'P', false),
    ('V2', '*', 'JOINT_MINIMUM_PARTNERS', '3', 'Annahme, nicht geprüft: nach § 24 Abs. 2 ThürFAG in der Regel drei Kommunen', 'P', false),
    ('V1', '*', 'JOINT_MINIMUM_PARTNERS', '3', 'Annahme, nicht geprüft: nach § 24 Abs. 2 ThürFAG in der Regel drei Kommunen', 'P', false),
    ('V1', '*', 'MAXIMUM_TOTAL_SHARE', '90', 'Annahme, nicht geprüft: angemessener Eigenanteil', 'P', false),
    ('V2', '*', 'MAXIMUM_TOTAL_SHARE', '90', 'Annahme, nicht geprüft: angemessener Eigenanteil', 'P', false),
    ('V1', '*', 'CEILING', '2000000.00', 'Annahme, nicht geprüft', 'U', false),
    ('V2', '*', 'CEILING', '2000000.00', 'Annahme, nicht geprüft', 'U', false),
    ('V1', '*', 'MINIMUM_GRANT', '2500.00', 'Annahme, nicht geprüft: Mindestbetrag eines anderen Thüringer Programms (TAB)', 'P', false),
    ('V2', '*', 'MINIMUM_GRANT', '2500.00', 'Annahme, nicht geprüft: Mindestbetrag eines anderen Thüringer Programms (TAB)', 'P', false),
    ('V1', '*', 'FIXED_AMOUNT_PER_UNIT', '300.00', 'Annahme, nicht geprüft', 'U', false),
    ('V2', '*', 'FIXED_AMOUNT_PER_UNIT', '300.00', 'Annahme, nicht geprüft', 'U', false),
    ('V1', '*', 'FINANCING', 'PROPORTIONAL', 'Seite des Ministeriums zur ThürEGovRL, ältere Fassung: Anteil bis zu 80 %', 'A', true),
    ('V2', '*', 'FINANCING', 'PROPORTIONAL', 'Annahme, nicht geprüft: wie frühere Fassung', 'P', false),
    ('V2', 'TRAINING', 'FINANCING', 'FIXED_AMOUNT', 'Annahme, nicht geprüft: die Seite des Ministeriums nennt Festbeträge ohne Gegenstand', 'P', false),
    -- Gegenstand
    ('V1', '*', 'APPROVABLE', 'true', 'Seite des Ministeriums zur ThürEGovRL, ältere Fassung', 'A', true),
    ('V2', '*', 'APPROVABLE', 'true', 'Pressemitteilung TFM vom 01.07.2024', 'A', true),
    ('V2-P', '*', 'APPROVABLE', 'false', 'Seite des TMDI: andere Gegenstände bis auf Weiteres nicht bewilligungsfähig', 'A', true),
    ('V2-P', 'INTERFACE', 'APPROVABLE', 'true', 'Seite des TMDI: vorrangig Ziffer 2c', 'A', true),
    ('V2-P', 'TRAINING', 'APPROVABLE', 'true', 'Seite des TMDI: vorrangig Ziffer 2f', 'A', true),
    ('V1', '*', 'OPERATION_ELIGIBLE', 'true', 'Seite des Ministeriums zur ThürEGovRL, ältere Fassung: Einführung, Nutzung oder Betrieb', 'P', false),
    ('V2', '*', 'OPERATION_ELIGIBLE', 'false', 'Annahme, nicht geprüft: die Fassung 2024 ist insoweit offen', 'U', false),
    ('V2-P', '*', 'OPERATION_ELIGIBLE', 'false', 'Annahme, nicht geprüft', 'P', false),
    -- Verfahren
    ('V1', '*', 'REPLY_DAYS', '21', 'Übung: zwei bis vier Wochen', 'GK', false),
    ('V2', '*', 'REPLY_DAYS', '21', 'Übung: zwei bis vier Wochen', 'GK', false),
    ('V1', '*', 'REPLY_DAYS_MAXIMUM', '60', 'Annahme, nicht geprüft', 'D', false),
    ('V2', '*', 'REPLY_DAYS_MAXIMUM', '60', 'Annahme, nicht geprüft', 'D', false),
    ('V1', '*', 'DRAWDOWN_MONTHS', '2', 'Gleichnamiger Text der ANBest-Gk, Herausgeber nicht sichtbar', 'B', false),
    ('V2', '*', 'DRAWDOWN_MONTHS', '2', 'Gleichnamiger Text der ANBest-Gk, Herausgeber nicht sichtbar', 'B', false),
    ('V1', '*', 'PROOF_MONTHS', '6', 'Annahme, nicht geprüft: bayerische Richtlinien; ANBest-Gk Thüringen möglicherweise ein Jahr', 'U', false),
    ('V2', '*', 'PROOF_MONTHS', '6', 'Annahme, nicht geprüft: bayerische Richtlinien; ANBest-Gk Thüringen möglicherweise ein Jahr', 'U', false)
) as seed (version_code, object_code, parameter_key, value, source, mark, verified);

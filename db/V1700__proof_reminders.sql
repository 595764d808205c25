-- Verwendungsnachweis: was geschieht, wenn er nicht kommt.
create table app.proof_overdue
(
    case_reference text        not null,
    year           integer     not null,
    due_on         date        not null,
    number         integer     not null,
    noticed_at     timestamptz not null,
    primary key (case_reference, year, due_on),
    foreign key (case_reference, year) references app.proof_obligation,
    constraint proof_overdue_number unique (case_reference, number),
    constraint proof_overdue_number_positive check (number > 0)
);
comment on table app.proof_overdue is 'Versäumte Tage: zu jedem wird einmal gemahnt; nach einer Verlängerung zählt der neue Tag.';
comment on column app.proof_overdue.number is 'Laufende Nummer im Vorgang, der Anlass der Schreiben.';
create trigger proof_overdue_is_append_only before update or delete or truncate on app.proof_overdue
    execute function app.refuse_change();

insert into app.text_block (code, german_name) values
    ('PROOF_REMINDER_OPENING', 'Verwendungsnachweis: erste Erinnerung'),
    ('PROOF_FINAL_REMINDER_OPENING', 'Verwendungsnachweis: zweite Erinnerung'),
    ('PROOF_CONSEQUENCE', 'Verwendungsnachweis: Folgen des Ausbleibens');

create temporary table seed (code text, version integer, valid_from date, verified boolean, source text, body text) on commit drop;
insert into seed values
('PROOF_REMINDER_OPENING', 1, '2019-01-01', false, 'Nr. 10 VV zu § 44 ThürLHO; ANBest-Gk (Fassung prüfen)',
'für das Vorhaben **„{vorhaben}“** war uns der {nachweis} bis zum **{nachweis_frist}** vorzulegen. Er ist noch nicht eingegangen.

## Was Sie tun können

Bitte legen Sie den Nachweis jetzt vor, am einfachsten im Portal: {portal_vorgang}

Brauchen Sie mehr Zeit, rufen Sie uns bitte an und nennen Sie den Grund; wir können die Frist verlängern. Haben Sie den Nachweis schon eingereicht, betrachten Sie dieses Schreiben bitte als erledigt.'),

('PROOF_FINAL_REMINDER_OPENING', 1, '2019-01-01', false, 'Nr. 10 VV zu § 44 ThürLHO; ANBest-Gk (Fassung prüfen)',
'an den {nachweis} für das Vorhaben **„{vorhaben}“**, der bis zum {nachweis_frist} vorzulegen war, haben wir Sie schon erinnert. Er ist weiterhin nicht eingegangen.

## Letzte Aufforderung

Bitte legen Sie den Nachweis bis zum **{nachweis_letzter_tag}** vor: {portal_vorgang}'),

('PROOF_CONSEQUENCE', 1, '2019-01-01', false, '§ 28, § 49 Abs. 3 Satz 1 Nr. 2, § 49a VwVfG',
'## Folgen

Der Nachweis ist eine Auflage des Zuwendungsbescheids. Bleibt er aus, müssen wir prüfen, ob der Bescheid ganz oder teilweise widerrufen und die ausgezahlte Zuwendung mit Zinsen zurückgefordert wird (§ 49 Abs. 3 Satz 1 Nr. 2, § 49a {vwvfg}). Vor einer solchen Entscheidung hören wir Sie an (§ 28 {vwvfg}).');

insert into app.text_block_version (code, version, valid_from, body, source, verified, changed_at, changed_by)
select code, version, valid_from, body, source, verified, timestamptz '2026-01-01 00:00:00+01', '00000000-0000-0000-0000-000000000000'
from seed order by code, version;

insert into app.letter_section (letter_kind, position, text_block, only_if) values
    ('PROOF_REMINDER', 10, 'SALUTATION', null),
    ('PROOF_REMINDER', 20, 'PROOF_REMINDER_OPENING', null),
    ('PROOF_REMINDER', 30, 'CONTACT', null),
    ('PROOF_FINAL_REMINDER', 10, 'SALUTATION', null),
    ('PROOF_FINAL_REMINDER', 20, 'PROOF_FINAL_REMINDER_OPENING', null),
    ('PROOF_FINAL_REMINDER', 30, 'PROOF_CONSEQUENCE', null),
    ('PROOF_FINAL_REMINDER', 40, 'CONTACT', null);

-- Bescheid über einen Mittelabruf: die Kommune bekommt eine Kürzung oder Ablehnung als anfechtbare Entscheidung.
insert into app.text_block (code, german_name) values
    ('DRAWDOWN_RULING', 'Mittelabruf: Entscheidung'),
    ('DRAWDOWN_CALCULATION', 'Mittelabruf: Beträge'),
    ('DRAWDOWN_REASONS', 'Mittelabruf: Begründung'),
    ('DRAWDOWN_NEXT', 'Mittelabruf: weiterer Ablauf');

create temporary table seed (code text, version integer, valid_from date, verified boolean, source text, body text) on commit drop;
insert into seed values
('DRAWDOWN_RULING', 1, '2019-01-01', false, '§ 35 VwVfG; Nr. 7 VV zu § 44 ThürLHO',
'mit Bescheid {zuwendungsbescheid} vom {zuwendungsbescheid_vom} haben wir Ihnen eine Zuwendung für das Vorhaben **„{vorhaben}“** bewilligt. Über Ihren Mittelabruf Nr. {mittelabruf} vom {mittelabruf_vom} ergeht folgender Bescheid:

## Entscheidung

Von den abgerufenen {mittelabruf_beantragt} erkennen wir **{mittelabruf_anerkannt}** an. In Höhe von {mittelabruf_gekuerzt} lehnen wir die Auszahlung ab.'),

('DRAWDOWN_CALCULATION', 1, '2019-01-01', false, 'Nr. 7 VV zu § 44 ThürLHO',
'## Beträge

{tabelle_mittelabruf}'),

('DRAWDOWN_REASONS', 1, '2019-01-01', false, '§ 39 VwVfG; Nr. 1 ANBest-Gk (Fassung prüfen)',
'## Begründung

Nach den Nebenbestimmungen des Zuwendungsbescheids wird die Zuwendung nur so weit ausgezahlt, wie sie für fällige Zahlungen des Vorhabens benötigt wird, und nur im Verhältnis der bewilligten Finanzierung (Nr. 7 der Verwaltungsvorschriften zu § 44 ThürLHO, Nr. 1 ANBest-Gk).

{mittelabruf_gruende}'),

('DRAWDOWN_NEXT', 1, '2019-01-01', true, 'Ablauf der Behörde',
'## Weiterer Ablauf

Soweit ein Betrag anerkannt ist, wird er auf das im Mittelabruf genannte Konto überwiesen. Die bewilligte Zuwendung selbst bleibt unverändert: Den abgelehnten Betrag können Sie erneut abrufen, sobald die Gründe der Ablehnung entfallen sind.');

insert into app.text_block_version (code, version, valid_from, body, source, verified, changed_at, changed_by)
select code, version, valid_from, body, source, verified, timestamptz '2026-01-01 00:00:00+01', '00000000-0000-0000-0000-000000000000'
from seed order by code, version;

insert into app.letter_section (letter_kind, position, text_block, only_if) values
    ('DRAWDOWN_DECISION', 10, 'SALUTATION', null),
    ('DRAWDOWN_DECISION', 20, 'DRAWDOWN_RULING', null),
    ('DRAWDOWN_DECISION', 30, 'DRAWDOWN_CALCULATION', null),
    ('DRAWDOWN_DECISION', 40, 'DRAWDOWN_REASONS', null),
    ('DRAWDOWN_DECISION', 50, 'DRAWDOWN_NEXT', null),
    ('DRAWDOWN_DECISION', 60, 'REMEDY', null);

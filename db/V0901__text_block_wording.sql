-- Anfangsbestand der Textbausteine. Neue Fassungen entstehen im Betrieb, nicht durch Migration.
-- verified = true nur, wo eine amtliche Quelle vorlag.
insert into app.text_block (code, german_name) values
    ('PROCEDURE_ACT', 'Verfahrensgesetz'),
    ('SALUTATION', 'Anrede'),
    ('CONTACT', 'Ansprechstelle'),
    ('RECEIPT_OPENING', 'Eingangsbestätigung: Einleitung'),
    ('RECEIPT_FILES', 'Eingangsbestätigung: Unterlagen'),
    ('RECEIPT_NEXT', 'Eingangsbestätigung: weiterer Ablauf'),
    ('RECEIPT_WARNING', 'Eingangsbestätigung: kein Beginn, keine Zusage'),
    ('REQUEST_OPENING', 'Nachforderung: Einleitung'),
    ('REQUEST_DATE', 'Nachforderung: Frist'),
    ('REQUEST_CONSEQUENCE', 'Nachforderung: Folgen'),
    ('REMINDER_OPENING', 'Erinnerung: Einleitung'),
    ('REMINDER_DATE', 'Erinnerung: letzte Frist'),
    ('GRANT_OPENING', 'Bewilligung: Einleitung'),
    ('GRANT_AWARD', 'Bewilligung: Entscheidung'),
    ('PARTIAL_REFUSAL', 'Teilbewilligung: Ablehnung des Übrigen'),
    ('GRANT_EARLY_START', 'Bewilligung: vorzeitiger Beginn'),
    ('GRANT_PARTNERS', 'Bewilligung: gemeinsames Vorhaben'),
    ('GRANT_PURPOSE', 'Bewilligung: Zweck'),
    ('GRANT_DEDICATION', 'Bewilligung: Zweckbindungsfrist'),
    ('GRANT_PROPORTIONAL', 'Bewilligung: Anteilfinanzierung'),
    ('GRANT_DEFICIT', 'Bewilligung: Fehlbedarfsfinanzierung'),
    ('GRANT_FIXED_AMOUNT', 'Bewilligung: Festbetragsfinanzierung'),
    ('GRANT_PLAN', 'Bewilligung: Ausgaben und Finanzierungsplan'),
    ('GRANT_PERIOD', 'Bewilligung: Bewilligungszeitraum'),
    ('GRANT_LATER_YEARS', 'Bewilligung: spätere Haushaltsjahre'),
    ('GRANT_PROVISIONS', 'Bewilligung: allgemeine Nebenbestimmungen'),
    ('GRANT_CONDITIONS', 'Bewilligung: besondere Nebenbestimmungen'),
    ('GRANT_REVOCATION', 'Bewilligung: Widerruf und Haushaltsvorbehalt'),
    ('GRANT_PAYMENT', 'Bewilligung: Auszahlung'),
    ('GRANT_PRO_RATA', 'Bewilligung: anteiliger Abruf'),
    ('GRANT_OWN_FUNDS_FIRST', 'Bewilligung: Eigenmittel zuerst'),
    ('GRANT_PROOF', 'Bewilligung: Verwendungsnachweis'),
    ('GRANT_SIMPLE_PROOF', 'Bewilligung: einfacher Verwendungsnachweis'),
    ('GRANT_REGULAR_PROOF', 'Bewilligung: Verwendungsnachweis mit Belegliste'),
    ('GRANT_INTERIM_PROOF', 'Bewilligung: Zwischennachweis'),
    ('GRANT_OTHER_DONORS', 'Bewilligung: Mittel anderer Stellen'),
    ('GRANT_AUDIT', 'Bewilligung: Prüfung und Aufbewahrung'),
    ('GRANT_REASONS', 'Bewilligung: Begründung'),
    ('PARTIAL_REASONS', 'Teilbewilligung: Begründung'),
    ('REMEDY', 'Rechtsbehelfsbelehrung'),
    ('REJECTION_DECISION', 'Ablehnung: Entscheidung'),
    ('REJECTION_FACTS', 'Ablehnung: Sachverhalt'),
    ('REJECTION_REASONS', 'Ablehnung: Gründe'),
    ('REJECTION_DISCRETION', 'Ablehnung: Ermessen und Gleichbehandlung'),
    ('REJECTION_COSTS', 'Ablehnung: Kosten'),
    ('REJECTION_ADVICE', 'Ablehnung: Beratung');

create temporary table seed (code text, version integer, valid_from date, verified boolean, source text, body text) on commit drop;
insert into seed values
('PROCEDURE_ACT', 1, '2019-01-01', true, 'ThürVwVfG in der bis 31.12.2024 geltenden Fassung (Regel V-6)',
'ThürVwVfG'),

('PROCEDURE_ACT', 2, '2025-01-01', true, '§ 1 Abs. 1 ThürVwVfG in der ab 01.01.2025 geltenden Fassung (Regel V-5)',
'VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG'),

('SALUTATION', 1, '2019-01-01', true, 'Schreibregel der Behörde',
'Sehr geehrte Damen und Herren,'),

('CONTACT', 1, '2019-01-01', true, 'Schreibregel der Behörde',
'Haben Sie Fragen? Sie erreichen uns unter {telefon} oder {email}. Bitte nennen Sie dabei das Aktenzeichen {aktenzeichen}.'),

('RECEIPT_OPENING', 1, '2019-01-01', false, '§ 25 Abs. 2 VwVfG',
'vielen Dank für Ihren Antrag auf Förderung des Vorhabens **„{vorhaben}“**. Er ist am **{eingang}** bei uns eingegangen und hat das Aktenzeichen **{aktenzeichen}** erhalten. Zuständig ist das {referat}.'),

('RECEIPT_FILES', 1, '2019-01-01', false, '§ 25 Abs. 2 VwVfG',
'## Das ist bei uns angekommen

{tabelle_unterlagen}

Mit der Prüfsumme (SHA-256) können Sie feststellen, ob eine Datei unverändert bei uns angekommen ist.'),

('RECEIPT_NEXT', 1, '2019-01-01', false, '§ 19 ThürEGovG (Auskunft über den Stand des Verfahrens)',
'## So geht es weiter

1. Wir prüfen, ob Ihr Antrag vollständig ist. Fehlt etwas, schreiben wir Ihnen genau, was wir noch brauchen.
1. Wir prüfen, ob Ihr Vorhaben nach der Förderrichtlinie gefördert werden kann und ob Haushaltsmittel zur Verfügung stehen.
1. Sie erhalten einen Bescheid.

Den Stand Ihres Antrags sehen Sie jederzeit im Portal: {portal_vorgang}'),

('RECEIPT_WARNING', 1, '2019-01-01', true, 'Nr. 1.3 VV zu § 44 ThürLHO',
'## Bitte beachten Sie

**Beginnen Sie noch nicht mit dem Vorhaben.** Wer vor der Bewilligung beginnt, kann nicht gefördert werden. Als Beginn gilt in der Regel schon der Abschluss eines Liefer- oder Leistungsvertrags. Müssen Sie aus einem sachlichen Grund früher beginnen, beantragen Sie vorher formlos die Zulassung des vorzeitigen Vorhabensbeginns (Nr. 1.3 VV zu § 44 ThürLHO).

**Diese Bestätigung ist keine Zusage.** Auf die Förderung besteht kein Rechtsanspruch.'),

('REQUEST_OPENING', 1, '2019-01-01', false, '§ 25 Abs. 1 VwVfG',
'wir haben Ihren Antrag vom {antragsdatum} für das Vorhaben **„{vorhaben}“** durchgesehen. Damit wir über ihn entscheiden können, brauchen wir von Ihnen noch:

{liste_fehlend}'),

('REQUEST_DATE', 1, '2019-01-01', false, '§ 31 Abs. 7 VwVfG',
'## Bis wann

Bitte reichen Sie das Fehlende bis zum **{antwortfrist}** nach, am einfachsten im Portal: {portal_vorgang}

Reicht die Zeit nicht aus, genügt eine kurze Nachricht mit dem Grund, bevor die Frist abläuft. Wir verlängern sie dann, soweit das möglich ist.'),

('REQUEST_CONSEQUENCE', 1, '2019-01-01', false, '§ 26 Abs. 2 VwVfG',
'## Wenn wir nichts von Ihnen hören

Sie sollen dabei mitwirken, den Sachverhalt zu klären (§ 26 Abs. 2 {vwvfg}). Haben wir bis zum genannten Tag keine Antwort, entscheiden wir nach dem Stand der Akte. Das kann dazu führen, dass wir Ihren Antrag ganz oder teilweise ablehnen.'),

('REMINDER_OPENING', 1, '2019-01-01', false, '§ 25 Abs. 1 VwVfG',
'mit Schreiben vom {anforderung_vom} haben wir Sie gebeten, Ihren Antrag für das Vorhaben **„{vorhaben}“** bis zum {anforderung_frist} zu ergänzen. Noch fehlt uns:

{liste_fehlend}'),

('REMINDER_DATE', 1, '2019-01-01', false, '§ 31 Abs. 7 VwVfG',
'## Letzte Frist

Bitte reichen Sie das Fehlende bis zum **{antwortfrist}** nach, am einfachsten im Portal: {portal_vorgang}

Haben Sie die Unterlagen schon abgeschickt, betrachten Sie dieses Schreiben bitte als erledigt. Wird die Zeit knapp, rufen Sie uns an, bevor die Frist abläuft.'),

('GRANT_OPENING', 1, '2019-01-01', false, '§ 35 VwVfG',
'auf Ihren Antrag vom {antragsdatum} ergeht folgender Bescheid:

{eckdaten}'),

('GRANT_AWARD', 1, '2019-01-01', false, 'Nr. 4.2 VV zu § 44 ThürLHO',
'## Bewilligung

Wir bewilligen Ihnen eine nicht rückzahlbare Zuwendung zur Projektförderung von höchstens **{zuwendung}** (in Worten: {zuwendung_in_worten}). Zuwendungsempfänger ist: **{kommune}**, {anschrift}.

Ihr Antrag mit seiner Vorhabensbeschreibung ist Bestandteil dieses Bescheids, und zwar in der Fassung, die am {eingang} eingegangen ist (Prüfsumme SHA-256: {antrag_pruefsumme}).'),

('PARTIAL_REFUSAL', 1, '2019-01-01', false, '§ 39 Abs. 1 VwVfG',
'Beantragt haben Sie {beantragt}. Soweit Ihr Antrag über den bewilligten Betrag hinausgeht, also in Höhe von **{abgelehnt}**, lehnen wir ihn ab. Warum, steht im Abschnitt „Begründung“.'),

('GRANT_EARLY_START', 1, '2019-01-01', true, 'Nr. 1.3 VV zu § 44 ThürLHO',
'Nach der Zulassung des vorzeitigen Vorhabensbeginns durften Sie das Vorhaben ab dem {vorzeitiger_beginn} beginnen.'),

('GRANT_PARTNERS', 1, '2019-01-01', false, 'Förderrichtlinie (interkommunale Zusammenarbeit)',
'An dem Vorhaben sind weitere Kommunen beteiligt. Sie handeln gegenüber der Bewilligungsbehörde auch für diese und sorgen dafür, dass sie diesen Bescheid einhalten.

{tabelle_partner}'),

('GRANT_PURPOSE', 1, '2019-01-01', false, 'Nr. 4.2 VV zu § 44 ThürLHO',
'## Zweck

Die Zuwendung ist zweckgebunden. Sie dürfen sie nur für das Vorhaben **„{vorhaben}“** verwenden (Fördergegenstand: {foerdergegenstand}). Mit dem Vorhaben wollen Sie erreichen: {ziel}'),

('GRANT_DEDICATION', 1, '2019-01-01', false, 'Zweckbindungsfrist der Richtlinie liegt nicht vor: Dauer vor Verwendung prüfen',
'Was Sie mit der Zuwendung beschaffen oder herstellen lassen, ist bis fünf Jahre nach dem Ende des Bewilligungszeitraums an diesen Zweck gebunden. Danach können Sie frei darüber verfügen. Möchten Sie es vorher anders nutzen oder weitergeben, holen Sie bitte erst unsere Zustimmung ein.'),

('GRANT_PROPORTIONAL', 1, '2019-01-01', false, 'Nr. 2 VV zu § 44 ThürLHO; Nr. 2 ANBest-Gk (Wortlaut prüfen)',
'## Finanzierung

Die Zuwendung wird als Anteilfinanzierung gewährt. Sie beträgt {foerdersatz} der zuwendungsfähigen Ausgaben von {zuwendungsfaehig}, höchstens jedoch {zuwendung}. Wird das Vorhaben teurer, erhöht sich dieser Höchstbetrag nicht. Geben Sie weniger aus oder kommen neue Mittel Dritter hinzu, sinkt die Zuwendung im gleichen Verhältnis.'),

('GRANT_DEFICIT', 1, '2019-01-01', false, 'Nr. 2 VV zu § 44 ThürLHO; Nr. 2 ANBest-Gk (Wortlaut prüfen)',
'## Finanzierung

Die Zuwendung wird als Fehlbedarfsfinanzierung gewährt. Sie deckt, was bei zuwendungsfähigen Ausgaben von {zuwendungsfaehig} nach Abzug Ihrer eigenen und aller anderen Mittel fehlt, höchstens jedoch {zuwendung}. Wird das Vorhaben teurer, erhöht sich dieser Höchstbetrag nicht. Geben Sie weniger aus oder kommen neue Mittel hinzu, sinkt die Zuwendung um den vollen Betrag.'),

('GRANT_FIXED_AMOUNT', 1, '2019-01-01', false, 'Nr. 2 VV zu § 44 ThürLHO; Nr. 2 ANBest-Gk (Wortlaut prüfen)',
'## Finanzierung

Die Zuwendung wird als Festbetragsfinanzierung gewährt. Sie beträgt {zuwendung} bei zuwendungsfähigen Ausgaben von {zuwendungsfaehig}. Wird das Vorhaben teurer, erhöht sie sich nicht. Sie sinkt nur, wenn Ihre zuwendungsfähigen Ausgaben niedriger sind als die Zuwendung.'),

('GRANT_PLAN', 1, '2019-01-01', false, 'Nr. 4.2 VV zu § 44 ThürLHO; Nr. 1.2 ANBest-Gk (Wortlaut prüfen)',
'Zuwendungsfähig sind nur diese Ausgaben:

{tabelle_ausgaben}

Der folgende Finanzierungsplan ist in seinem Gesamtergebnis verbindlich:

{tabelle_finanzierungsplan}'),

('GRANT_PERIOD', 1, '2019-01-01', false, 'Nr. 4.2 VV zu § 44 ThürLHO; § 11 ThürLHO',
'## Bewilligungszeitraum und Jahresbeträge

Der Bewilligungszeitraum beginnt am **{beginn}** und endet am **{ende}**. In dieser Zeit müssen Sie die Verträge schließen und das Vorhaben abschließen. Die Zuwendung verteilt sich so auf die Haushaltsjahre:

{tabelle_jahre}'),

('GRANT_LATER_YEARS', 1, '2019-01-01', false, '§§ 16, 38, 45 ThürLHO',
'Die Beträge der späteren Haushaltsjahre bewilligen wir auf der Grundlage von Verpflichtungsermächtigungen. Verschiebt sich Ihr Bedarf in ein anderes Jahr, sagen Sie uns das bitte rechtzeitig: Ein Betrag steht nur in seinem Haushaltsjahr sicher zur Verfügung.'),

('GRANT_PROVISIONS', 1, '2019-01-01', false, '§ 36 VwVfG; Nr. 5 VV zu § 44 ThürLHO; Stand und Wortlaut der ANBest-Gk prüfen',
'## Nebenbestimmungen

Die „Allgemeinen Nebenbestimmungen für Zuwendungen zur Projektförderung an Gebietskörperschaften“ (ANBest-Gk) sind in der am {datum} geltenden Fassung Bestandteil dieses Bescheids. Auf Wunsch senden wir Ihnen den Wortlaut zu. Soweit dieser Bescheid etwas anderes regelt, geht er vor. Darüber hinaus gilt:

- **Vergabe:** Bei allen Aufträgen halten Sie das für Kommunen geltende Vergaberecht ein und dokumentieren das.
- **Standards und Nachnutzung:** Sie beachten die für Ihr Vorhaben geltenden Standards der Informationssicherheit und des Datenaustauschs und geben anderen Thüringer Kommunen auf Anfrage Auskunft über Ihre Lösung.
- **Hinweis auf die Förderung:** Berichten Sie öffentlich über das Vorhaben, weisen Sie auf die Förderung durch den Freistaat Thüringen hin.
- **Änderungen:** Sie teilen uns unverzüglich mit, wenn sich Zweck, Kosten, Finanzierung oder Zeitplan wesentlich ändern, wenn Sie für dasselbe Vorhaben weitere Mittel beantragen oder erhalten oder wenn sein Ziel nicht zu erreichen ist.'),

('GRANT_CONDITIONS', 1, '2019-01-01', false, '§ 36 Abs. 2 VwVfG',
'### Besondere Nebenbestimmungen

{liste_nebenbestimmungen}'),

('GRANT_REVOCATION', 1, '2019-01-01', false, '§§ 49 Abs. 3, 49a VwVfG',
'### Widerruf und Erstattung

Wir können diesen Bescheid ganz oder teilweise, auch für die Vergangenheit, widerrufen, wenn Sie die Zuwendung nicht, nicht alsbald nach der Auszahlung oder nicht mehr für ihren Zweck verwenden oder wenn Sie eine Auflage nicht oder nicht rechtzeitig erfüllen (§ 49 Abs. 3 {vwvfg}). Dann müssen Sie die Zuwendung insoweit erstatten und verzinsen (§ 49a {vwvfg}). Die Auszahlung steht unter dem Vorbehalt, dass Haushaltsmittel verfügbar sind.'),

('GRANT_PAYMENT', 1, '2019-01-01', false, 'Nr. 7 VV zu § 44 ThürLHO; Nr. 1 ANBest-Gk (Zweimonatsfrist prüfen); § 49a Abs. 4 VwVfG',
'## Auszahlung

Sie fordern das Geld im Portal mit einem Mittelabruf an: {portal_vorgang}

- Auszahlen dürfen wir erst, wenn dieser Bescheid bestandskräftig ist. Das ist er, sobald die Klagefrist verstrichen ist, ohne dass Klage erhoben wurde. Sie können auch vorher auf die Klage verzichten; der Verzicht ist freiwillig und im Portal möglich.
- Rufen Sie nur so viel ab, wie Sie für Rechnungen brauchen, die Sie schon bezahlt haben oder innerhalb von {abruf_monate} nach der Auszahlung bezahlen müssen. Für Geld, das Sie nicht rechtzeitig verwenden, können wir Zinsen verlangen (§ 49a Abs. 4 {vwvfg}).
- Rufen Sie den Betrag eines Haushaltsjahres so früh ab, dass er noch in diesem Jahr ausgezahlt werden kann.
- Sagen Sie bei jedem weiteren Abruf kurz, wofür Sie die früheren Beträge verwendet haben.'),

('GRANT_PRO_RATA', 1, '2019-01-01', false, 'Nr. 1 ANBest-Gk (Wortlaut prüfen)',
'Die Zuwendung zahlen wir jeweils anteilig neben Ihren eigenen und den anderen Mitteln des Finanzierungsplans aus.'),

('GRANT_OWN_FUNDS_FIRST', 1, '2019-01-01', false, 'Nr. 1 ANBest-Gk (Wortlaut prüfen)',
'Verwenden Sie zuerst Ihre eigenen und die anderen Mittel des Finanzierungsplans. Die Zuwendung zahlen wir aus, wenn diese verbraucht sind.'),

('GRANT_PROOF', 1, '2019-01-01', false, '§ 44 Abs. 1 ThürLHO; Nr. 10 VV zu § 44 ThürLHO',
'## Verwendungsnachweis

Weisen Sie uns bis zum **{nachweis_termin}** nach, wofür Sie die Zuwendung verwendet haben. Der Nachweis besteht aus einem Sachbericht, der das Ergebnis mit dem Ziel vergleicht, und einem zahlenmäßigen Nachweis, der gegliedert ist wie der Finanzierungsplan.'),

('GRANT_SIMPLE_PROOF', 1, '2019-01-01', false, 'Nr. 6 der Allgemeinen Nebenbestimmungen (Wortlaut prüfen)',
'Wir lassen den einfachen Verwendungsnachweis zu: Belege brauchen Sie nicht vorzulegen, müssen sie aber bereithalten.'),

('GRANT_REGULAR_PROOF', 1, '2019-01-01', false, 'Nr. 6 der Allgemeinen Nebenbestimmungen (Wortlaut prüfen)',
'Fügen Sie eine Liste der Belege bei, mit Tag, Empfänger, Grund und Betrag jeder Zahlung. Die Belege selbst fordern wir bei Bedarf an.'),

('GRANT_INTERIM_PROOF', 1, '2019-01-01', false, 'Nr. 6 ANBest-Gk (Termin prüfen)',
'Läuft das Vorhaben über das Ende eines Haushaltsjahres hinaus, berichten Sie uns bis zum 31. März des folgenden Jahres kurz über den Stand und die Ausgaben (Zwischennachweis).'),

('GRANT_OTHER_DONORS', 1, '2019-01-01', false, 'Nr. 4.2 VV zu § 44 ThürLHO',
'Fördern andere Stellen dasselbe Vorhaben, führen Sie den Nachweis über das ganze Vorhaben uns gegenüber.'),

('GRANT_AUDIT', 1, '2019-01-01', false, '§ 91 ThürLHO; Aufbewahrungsfrist für Thüringen prüfen',
'## Prüfung und Aufbewahrung

Wir dürfen prüfen, wie Sie die Zuwendung verwenden, und dazu Bücher, Belege und andere Unterlagen einsehen. Auch der Thüringer Rechnungshof darf bei Ihnen und bei allen prüfen, an die Sie Mittel weitergeben (§ 91 ThürLHO). Bewahren Sie die Belege fünf Jahre nach Vorlage des Verwendungsnachweises auf, soweit nicht andere Vorschriften eine längere Frist bestimmen.'),

('GRANT_REASONS', 1, '2019-01-01', false, '§§ 23, 44 ThürLHO; §§ 36, 39 VwVfG',
'## Begründung

Die Zuwendung beruht auf den §§ 23 und 44 ThürLHO mit den Verwaltungsvorschriften dazu und auf der Thüringer E-Government-Richtlinie ({richtlinie}). Auf sie besteht kein Rechtsanspruch; wir entscheiden nach pflichtgemäßem Ermessen im Rahmen der verfügbaren Haushaltsmittel. Ihr Vorhaben erfüllt die Voraussetzungen der Richtlinie und liegt im erheblichen Interesse des Landes. Ihrem Antrag haben wir in vollem Umfang entsprochen (§ 39 Abs. 2 Nr. 1 {vwvfg}). Die Nebenbestimmungen sichern, dass die Zuwendung wirtschaftlich und für ihren Zweck verwendet wird (§ 36 Abs. 2 {vwvfg}).'),

('PARTIAL_REASONS', 1, '2019-01-01', false, '§§ 23, 44 ThürLHO; §§ 36, 39 VwVfG',
'## Begründung

Die Zuwendung beruht auf den §§ 23 und 44 ThürLHO mit den Verwaltungsvorschriften dazu und auf der Thüringer E-Government-Richtlinie ({richtlinie}). Auf sie besteht kein Rechtsanspruch; wir entscheiden nach pflichtgemäßem Ermessen im Rahmen der verfügbaren Haushaltsmittel. Dabei behandeln wir alle Anträge nach denselben Maßstäben (Art. 3 Abs. 1 GG). Dass wir Ihrem Antrag nur zum Teil entsprechen, hat folgende Gründe:

{begruendung}

Die Nebenbestimmungen sichern, dass die Zuwendung wirtschaftlich und für ihren Zweck verwendet wird (§ 36 Abs. 2 {vwvfg}).'),

('REMEDY', 1, '2019-01-01', false, '§ 37 Abs. 6 VwVfG; §§ 52 Nr. 3, 58, 68 Abs. 1 Satz 2 Nr. 1, 74 VwGO. Nur die vier Pflichtangaben: keine Hinweise zur Form, da für Kommunen § 55d VwGO gilt',
'## Rechtsbehelfsbelehrung

Gegen diesen Bescheid kann innerhalb eines Monats nach seiner Bekanntgabe Klage beim {gericht} in {gerichtssitz} erhoben werden.'),

('REJECTION_DECISION', 1, '2019-01-01', false, '§ 35 VwVfG',
'auf Ihren Antrag vom {antragsdatum} ergeht folgender Bescheid:

## Entscheidung

Ihren Antrag auf eine Zuwendung von **{beantragt}** für das Vorhaben **„{vorhaben}“** lehnen wir ab.'),

('REJECTION_FACTS', 1, '2019-01-01', false, '§ 39 Abs. 1 VwVfG',
'## Sachverhalt

Ihr Antrag ist am {eingang} eingegangen und wird unter dem Aktenzeichen {aktenzeichen} geführt. Sie beantragen die Förderung im Fördergegenstand „{foerdergegenstand}“ und planen Ausgaben von {ausgaben}.'),

('REJECTION_REASONS', 1, '2019-01-01', false, '§§ 23, 44 ThürLHO; § 39 Abs. 1 VwVfG',
'## Gründe

Zuwendungen gewähren wir nach den §§ 23 und 44 ThürLHO und der Thüringer E-Government-Richtlinie ({richtlinie}). Ein Rechtsanspruch darauf besteht nicht; wir entscheiden nach pflichtgemäßem Ermessen im Rahmen der verfügbaren Haushaltsmittel. Ihren Antrag können wir nicht bewilligen:

{liste_ablehnungsgruende}

{begruendung}'),

('REJECTION_DISCRETION', 1, '2019-01-01', false, '§ 40 VwVfG; Art. 3 Abs. 1 GG',
'Wir haben geprüft, ob wir in Ihrem Fall anders entscheiden können. Alle Anträge beurteilen wir nach denselben Maßstäben (Art. 3 Abs. 1 GG). Umstände, die eine Ausnahme zu Ihren Gunsten rechtfertigen würden, sind nicht ersichtlich. Eine Ausnahme wäre deshalb gegenüber den anderen Kommunen nicht zu vertreten.'),

('REJECTION_COSTS', 1, '2019-01-01', false, 'ThürVwKostG (vor Verwendung prüfen)',
'## Kosten

Für diesen Bescheid erheben wir keine Verwaltungskosten.'),

('REJECTION_ADVICE', 1, '2019-01-01', false, '§ 25 VwVfG',
'## Wenn Sie das Vorhaben weiterverfolgen

Wir beraten Sie gern, ob und wie ein neuer Antrag Erfolg haben kann. Sie erreichen uns unter {telefon} oder {email}.');

insert into app.text_block_version (code, version, valid_from, body, source, verified, changed_at, changed_by)
select code, version, valid_from, body, source, verified, timestamptz '2026-01-01 00:00:00+01', '00000000-0000-0000-0000-000000000000'
from seed order by code, version;

insert into app.letter_section (letter_kind, position, text_block, only_if) values
    ('RECEIPT', 10, 'SALUTATION', null),
    ('RECEIPT', 20, 'RECEIPT_OPENING', null),
    ('RECEIPT', 30, 'RECEIPT_FILES', null),
    ('RECEIPT', 40, 'RECEIPT_NEXT', null),
    ('RECEIPT', 50, 'RECEIPT_WARNING', null),
    ('RECEIPT', 60, 'CONTACT', null),
    ('DOCUMENT_REQUEST', 10, 'SALUTATION', null),
    ('DOCUMENT_REQUEST', 20, 'REQUEST_OPENING', null),
    ('DOCUMENT_REQUEST', 30, 'REQUEST_DATE', null),
    ('DOCUMENT_REQUEST', 40, 'REQUEST_CONSEQUENCE', null),
    ('DOCUMENT_REQUEST', 50, 'CONTACT', null),
    ('DOCUMENT_REMINDER', 10, 'SALUTATION', null),
    ('DOCUMENT_REMINDER', 20, 'REMINDER_OPENING', null),
    ('DOCUMENT_REMINDER', 30, 'REMINDER_DATE', null),
    ('DOCUMENT_REMINDER', 40, 'REQUEST_CONSEQUENCE', null),
    ('DOCUMENT_REMINDER', 50, 'CONTACT', null),
    ('REJECTION', 10, 'SALUTATION', null),
    ('REJECTION', 20, 'REJECTION_DECISION', null),
    ('REJECTION', 30, 'REJECTION_FACTS', null),
    ('REJECTION', 40, 'REJECTION_REASONS', null),
    ('REJECTION', 50, 'REJECTION_DISCRETION', null),
    ('REJECTION', 60, 'REJECTION_COSTS', null),
    ('REJECTION', 70, 'REJECTION_ADVICE', null),
    ('REJECTION', 80, 'REMEDY', null),
    ('GRANT', 10, 'SALUTATION', null),
    ('GRANT', 20, 'GRANT_OPENING', null),
    ('GRANT', 30, 'GRANT_AWARD', null),
    ('GRANT', 40, 'GRANT_EARLY_START', 'EARLY_START'),
    ('GRANT', 50, 'GRANT_PARTNERS', 'JOINT_PROJECT'),
    ('GRANT', 60, 'GRANT_PURPOSE', null),
    ('GRANT', 70, 'GRANT_DEDICATION', null),
    ('GRANT', 80, 'GRANT_PROPORTIONAL', 'PROPORTIONAL'),
    ('GRANT', 90, 'GRANT_DEFICIT', 'DEFICIT'),
    ('GRANT', 100, 'GRANT_FIXED_AMOUNT', 'FIXED_AMOUNT'),
    ('GRANT', 110, 'GRANT_PLAN', null),
    ('GRANT', 120, 'GRANT_PERIOD', null),
    ('GRANT', 130, 'GRANT_LATER_YEARS', 'SEVERAL_YEARS'),
    ('GRANT', 140, 'GRANT_PROVISIONS', null),
    ('GRANT', 150, 'GRANT_CONDITIONS', 'CONDITIONS'),
    ('GRANT', 160, 'GRANT_REVOCATION', null),
    ('GRANT', 170, 'GRANT_PAYMENT', null),
    ('GRANT', 180, 'GRANT_PRO_RATA', 'PROPORTIONAL'),
    ('GRANT', 190, 'GRANT_OWN_FUNDS_FIRST', 'DEFICIT'),
    ('GRANT', 200, 'GRANT_PROOF', null),
    ('GRANT', 210, 'GRANT_SIMPLE_PROOF', 'SIMPLE_PROOF'),
    ('GRANT', 220, 'GRANT_REGULAR_PROOF', 'REGULAR_PROOF'),
    ('GRANT', 230, 'GRANT_INTERIM_PROOF', 'SEVERAL_YEARS'),
    ('GRANT', 240, 'GRANT_OTHER_DONORS', 'OTHER_FUNDS'),
    ('GRANT', 250, 'GRANT_AUDIT', null),
    ('GRANT', 260, 'GRANT_REASONS', null),
    ('GRANT', 270, 'REMEDY', null),
    ('PARTIAL_GRANT', 10, 'SALUTATION', null),
    ('PARTIAL_GRANT', 20, 'GRANT_OPENING', null),
    ('PARTIAL_GRANT', 30, 'GRANT_AWARD', null),
    ('PARTIAL_GRANT', 40, 'PARTIAL_REFUSAL', null),
    ('PARTIAL_GRANT', 50, 'GRANT_EARLY_START', 'EARLY_START'),
    ('PARTIAL_GRANT', 60, 'GRANT_PARTNERS', 'JOINT_PROJECT'),
    ('PARTIAL_GRANT', 70, 'GRANT_PURPOSE', null),
    ('PARTIAL_GRANT', 80, 'GRANT_DEDICATION', null),
    ('PARTIAL_GRANT', 90, 'GRANT_PROPORTIONAL', 'PROPORTIONAL'),
    ('PARTIAL_GRANT', 100, 'GRANT_DEFICIT', 'DEFICIT'),
    ('PARTIAL_GRANT', 110, 'GRANT_FIXED_AMOUNT', 'FIXED_AMOUNT'),
    ('PARTIAL_GRANT', 120, 'GRANT_PLAN', null),
    ('PARTIAL_GRANT', 130, 'GRANT_PERIOD', null),
    ('PARTIAL_GRANT', 140, 'GRANT_LATER_YEARS', 'SEVERAL_YEARS'),
    ('PARTIAL_GRANT', 150, 'GRANT_PROVISIONS', null),
    ('PARTIAL_GRANT', 160, 'GRANT_CONDITIONS', 'CONDITIONS'),
    ('PARTIAL_GRANT', 170, 'GRANT_REVOCATION', null),
    ('PARTIAL_GRANT', 180, 'GRANT_PAYMENT', null),
    ('PARTIAL_GRANT', 190, 'GRANT_PRO_RATA', 'PROPORTIONAL'),
    ('PARTIAL_GRANT', 200, 'GRANT_OWN_FUNDS_FIRST', 'DEFICIT'),
    ('PARTIAL_GRANT', 210, 'GRANT_PROOF', null),
    ('PARTIAL_GRANT', 220, 'GRANT_SIMPLE_PROOF', 'SIMPLE_PROOF'),
    ('PARTIAL_GRANT', 230, 'GRANT_REGULAR_PROOF', 'REGULAR_PROOF'),
    ('PARTIAL_GRANT', 240, 'GRANT_INTERIM_PROOF', 'SEVERAL_YEARS'),
    ('PARTIAL_GRANT', 250, 'GRANT_OTHER_DONORS', 'OTHER_FUNDS'),
    ('PARTIAL_GRANT', 260, 'GRANT_AUDIT', null),
    ('PARTIAL_GRANT', 270, 'PARTIAL_REASONS', null),
    ('PARTIAL_GRANT', 280, 'REMEDY', null);

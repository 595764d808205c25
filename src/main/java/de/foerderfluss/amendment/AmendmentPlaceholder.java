package de.foerderfluss.amendment;

import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.notice.text.Placeholder;

/** What the notice on an amendment has to say. */
enum AmendmentPlaceholder implements Placeholder {
    NUMBER("aenderung_nummer", "Nummer der Änderung", false),
    OPENED_ON("aenderung_vom", "Tag des Antrags oder der Einleitung von Amts wegen", false),
    BEFORE("zuwendung_bisher", "Zuwendung vor der Änderung", false),
    AFTER("zuwendung_neu", "Zuwendung nach der Änderung", false),
    PERIOD("zeitraum_neu", "Bewilligungszeitraum nach der Änderung", false),
    PROOF_DUE("nachweis_termin_neu", "letzter Tag für den Verwendungsnachweis nach der Änderung", false),
    COMPARISON("tabelle_aenderung", "Tabelle: was galt und was gilt oder beantragt ist", true),
    CALCULATION("tabelle_aenderung_berechnung", "Berechnung nach den Regeln der Finanzierungsart", true),
    PLAN("tabelle_plan_neu", "Finanzierungsplan und Jahresbeträge nach der Änderung", true),
    REASONS("aenderung_gruende", "Gründe der Änderung oder ihrer Ablehnung", true),
    REMAINING("liste_fortgeltend", "besondere Nebenbestimmungen, die noch zu erfüllen sind", true);

    private final String token;
    private final String germanMeaning;
    private final boolean standsAlone;

    AmendmentPlaceholder(String token, String germanMeaning, boolean standsAlone) {
        this.token = token;
        this.germanMeaning = germanMeaning;
        this.standsAlone = standsAlone;
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public String germanMeaning() {
        return germanMeaning;
    }

    @Override
    public boolean standsAlone() {
        return standsAlone;
    }

    @Override
    public boolean availableIn(LetterKind kind) {
        return kind == LetterKind.AMENDMENT;
    }
}

package de.foerderfluss.notice.text;

import static de.foerderfluss.notice.text.LetterKind.DOCUMENT_REMINDER;
import static de.foerderfluss.notice.text.LetterKind.DOCUMENT_REQUEST;
import static de.foerderfluss.notice.text.LetterKind.GRANT;
import static de.foerderfluss.notice.text.LetterKind.PARTIAL_GRANT;
import static de.foerderfluss.notice.text.LetterKind.RECEIPT;
import static de.foerderfluss.notice.text.LetterKind.REJECTION;

import de.foerderfluss.notice.text.LetterKind.Force;
import java.util.Set;

/** What every letter of a case knows, and what the decision on the application has to say. */
public enum CasePlaceholder implements Placeholder {
    CASE_REFERENCE("aktenzeichen", "Aktenzeichen"),
    MUNICIPALITY("kommune", "Name der Kommune"),
    ADDRESS("anschrift", "Anschrift der Kommune in einer Zeile"),
    PROJECT("vorhaben", "Titel des Vorhabens"),
    AIM("ziel", "Ziel des Vorhabens, wie im Antrag angegeben"),
    FUNDING_OBJECT("foerdergegenstand", "Fördergegenstand nach der Richtlinie"),
    GUIDELINE("richtlinie", "Name der Förderrichtlinie"),
    APPLICATION_DATE("antragsdatum", "Tag des Antrags"),
    RECEIVED("eingang", "Eingang des Antrags mit Uhrzeit"),
    REQUESTED("beantragt", "beantragter Betrag"),
    TODAY("datum", "Datum des Schreibens"),
    PROCEDURE_ACT("vwvfg", "Verfahrensgesetz, wie es am Tag des Schreibens zitiert wird"),
    UNIT("referat", "zuständiges Referat"),
    PHONE("telefon", "Telefon des Referats"),
    EMAIL("email", "E-Mail-Adresse des Referats"),
    CASE_PAGE("portal_vorgang", "Adresse des Vorgangs im Portal"),

    FILES("tabelle_unterlagen", "Tabelle der eingegangenen Unterlagen mit Prüfsummen", true, RECEIPT),

    MISSING("liste_fehlend", "Liste dessen, was fehlt, mit Gründen", true, DOCUMENT_REQUEST, DOCUMENT_REMINDER),
    REPLY_DATE("antwortfrist", "letzter Tag für die Antwort", false, DOCUMENT_REQUEST, DOCUMENT_REMINDER),
    FORMER_REQUEST("anforderung_vom", "Tag der ersten Nachforderung", false, DOCUMENT_REMINDER),
    FORMER_REPLY_DATE("anforderung_frist", "abgelaufene Antwortfrist", false, DOCUMENT_REMINDER),

    RETRACTED_ON("ruecknahme_am", "Tag der Antragsrücknahme", false, LetterKind.RETRACTION_CONFIRMATION),

    NOTICE_NUMBER("bescheidnummer", "Nummer des Bescheids", false, LetterKind.acts()),
    APPLICATION_HASH("antrag_pruefsumme", "Prüfsumme (SHA-256) des Antrags", false, GRANT, PARTIAL_GRANT, REJECTION),
    EXPENDITURE("ausgaben", "Ausgaben laut Antrag", false, GRANT, PARTIAL_GRANT, REJECTION),
    COURT("gericht", "zuständiges Verwaltungsgericht", false, LetterKind.acts()),
    COURT_SEAT("gerichtssitz", "Sitz des Verwaltungsgerichts", false, LetterKind.acts()),
    GRANT_NOTICE_NUMBER(
            "zuwendungsbescheid", "Nummer des Zuwendungsbescheids", false, LetterKind.of(Force.FOLLOWING_ACT)),
    GRANT_NOTICE_DATE(
            "zuwendungsbescheid_vom", "Datum des Zuwendungsbescheids", false, LetterKind.of(Force.FOLLOWING_ACT)),
    HEARING_TREATMENT(
            "anhoerung_antrag",
            "wie die Äußerung der Kommune zum Antrag gewürdigt ist, oder warum von der Anhörung abgesehen wurde",
            true,
            PARTIAL_GRANT,
            REJECTION),
    REASONS("begruendung", "Begründung aus der Entscheidung", true, PARTIAL_GRANT, REJECTION),

    KEY_FIGURES("eckdaten", "Übersicht der wichtigsten Angaben", true, GRANT, PARTIAL_GRANT),
    AMOUNT("zuwendung", "bewilligter Betrag", false, GRANT, PARTIAL_GRANT),
    AMOUNT_IN_WORDS("zuwendung_in_worten", "bewilligter Betrag in Worten", false, GRANT, PARTIAL_GRANT),
    REFUSED_AMOUNT("abgelehnt", "Unterschied zum beantragten Betrag", false, GRANT, PARTIAL_GRANT),
    ELIGIBLE("zuwendungsfaehig", "zuwendungsfähige Ausgaben", false, GRANT, PARTIAL_GRANT),
    FINANCING("finanzierungsart", "Finanzierungsart", false, GRANT, PARTIAL_GRANT),
    RATE("foerdersatz", "Fördersatz", false, GRANT, PARTIAL_GRANT),
    PERIOD_START("beginn", "erster Tag des Bewilligungszeitraums", false, GRANT, PARTIAL_GRANT),
    PERIOD_END("ende", "letzter Tag des Bewilligungszeitraums", false, GRANT, PARTIAL_GRANT),
    EARLY_START(
            "vorzeitiger_beginn", "Tag, ab dem das Vorhaben vorzeitig beginnen durfte", false, GRANT, PARTIAL_GRANT),
    PROOF_DUE("nachweis_termin", "letzter Tag für den Verwendungsnachweis", false, GRANT, PARTIAL_GRANT),
    DRAWDOWN_MONTHS(
            "abruf_monate",
            "Zeitraum, in dem abgerufenes Geld zu verwenden ist, im Dativ",
            false,
            GRANT,
            PARTIAL_GRANT),
    ITEMS("tabelle_ausgaben", "Tabelle der zuwendungsfähigen Ausgaben", true, GRANT, PARTIAL_GRANT),
    FINANCING_PLAN("tabelle_finanzierungsplan", "Finanzierungsplan", true, GRANT, PARTIAL_GRANT),
    YEARS("tabelle_jahre", "Tabelle der Jahresbeträge", true, GRANT, PARTIAL_GRANT),
    PARTNERS("tabelle_partner", "Tabelle der beteiligten Kommunen", true, GRANT, PARTIAL_GRANT),
    CONDITIONS(
            "liste_nebenbestimmungen", "besondere Nebenbestimmungen aus der Entscheidung", true, GRANT, PARTIAL_GRANT),

    REJECTION_REASONS("liste_ablehnungsgruende", "Gründe der Ablehnung mit Rechtsgrundlage", true, REJECTION);

    private final String token;
    private final String germanMeaning;
    private final boolean standsAlone;
    private final Set<LetterKind> kinds;

    CasePlaceholder(String token, String germanMeaning) {
        this(token, germanMeaning, false, LetterKind.values());
    }

    CasePlaceholder(String token, String germanMeaning, boolean standsAlone, LetterKind... kinds) {
        this.token = token;
        this.germanMeaning = germanMeaning;
        this.standsAlone = standsAlone;
        this.kinds = Set.of(kinds);
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
        return kinds.contains(kind);
    }
}

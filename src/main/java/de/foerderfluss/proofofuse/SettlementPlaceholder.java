package de.foerderfluss.proofofuse;

import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.notice.text.Placeholder;

/** What the notice on the final amount has to say. */
enum SettlementPlaceholder implements Placeholder {
    GRANTED("schluss_bewilligt", "bewilligter Betrag mit allen Änderungen", false),
    SETTLED("schluss_festgesetzt", "endgültig festgesetzter Betrag", false),
    PAID("schluss_ausgezahlt", "Summe der Auszahlungen", false),
    REST("schluss_rest", "Restzahlung", false),
    REIMBURSEMENT("schluss_erstattung", "zu erstattender Betrag", false),
    UNNEEDED("schluss_frei", "bewilligt und nicht benötigt", false),
    PROVED_ON("schluss_nachweis_vom", "Tag, an dem der Verwendungsnachweis vorgelegt wurde", false),
    KEY_FIGURES("schluss_eckdaten", "Übersicht der festgesetzten Beträge", true),
    ITEMS("tabelle_anerkannt", "Tabelle der nachgewiesenen und anerkannten Ausgaben mit Gründen der Kürzungen", true),
    CALCULATION("tabelle_abrechnung", "Berechnung der Zuwendung Schritt für Schritt", true),
    REASONS("schluss_gruende", "Gründe der Festsetzung", true),
    HEARING("schluss_anhoerung", "wie die Äußerung der Kommune berücksichtigt wurde", true);

    private final String token;
    private final String germanMeaning;
    private final boolean standsAlone;

    SettlementPlaceholder(String token, String germanMeaning, boolean standsAlone) {
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
        return kind == LetterKind.SETTLEMENT;
    }
}

package de.foerderfluss.payment;

import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.notice.text.Placeholder;

/** What the notice on a drawdown has to say. */
enum PaymentPlaceholder implements Placeholder {
    NUMBER("mittelabruf", "Nummer des Mittelabrufs", false),
    REQUESTED_ON("mittelabruf_vom", "Tag des Mittelabrufs", false),
    REQUESTED("mittelabruf_beantragt", "abgerufener Betrag", false),
    RECOGNISED("mittelabruf_anerkannt", "anerkannter Betrag", false),
    REFUSED("mittelabruf_gekuerzt", "abgelehnter Betrag", false),
    AMOUNTS("tabelle_mittelabruf", "Tabelle der Rechnungen und Beträge", true),
    REASONS("mittelabruf_gruende", "Gründe der Kürzung oder Ablehnung", true);

    private final String token;
    private final String germanMeaning;
    private final boolean standsAlone;

    PaymentPlaceholder(String token, String germanMeaning, boolean standsAlone) {
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
        return kind == LetterKind.DRAWDOWN_DECISION;
    }
}

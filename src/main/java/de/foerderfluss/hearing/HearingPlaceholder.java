package de.foerderfluss.hearing;

import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.notice.text.Placeholder;

/** What the letter has to say by which a municipality is heard. */
enum HearingPlaceholder implements Placeholder {
    MATTER("anhoerung_gegenstand", "worüber entschieden werden soll", false),
    MEASURE("anhoerung_massnahme", "beabsichtigte Maßnahme", true),
    FACTS("anhoerung_sachverhalt", "Sachverhalt, auf dem sie beruht", true),
    LEGAL_BASIS("anhoerung_rechtsgrundlage", "Rechtsgrundlage der Maßnahme", false),
    AMOUNT("anhoerung_betrag", "zu erwartender Betrag", false),
    INTEREST("anhoerung_zinsen", "zu erwartende Zinsen", false),
    REPLY_DATE("anhoerung_frist", "letzter Tag für die Äußerung", false);

    private final String token;
    private final String germanMeaning;
    private final boolean standsAlone;

    HearingPlaceholder(String token, String germanMeaning, boolean standsAlone) {
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
        return kind == LetterKind.HEARING;
    }
}

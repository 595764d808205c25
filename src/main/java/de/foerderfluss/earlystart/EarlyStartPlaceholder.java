package de.foerderfluss.earlystart;

import static de.foerderfluss.notice.text.LetterKind.EARLY_START_PERMISSION;
import static de.foerderfluss.notice.text.LetterKind.EARLY_START_REFUSAL;

import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.notice.text.Placeholder;

/** What the notice on an early start has to say. */
enum EarlyStartPlaceholder implements Placeholder {
    REQUESTED_ON("beginn_beantragt", "Tag des Antrags auf vorzeitigen Beginn", false),
    PLANNED_ON("beginn_geplant", "geplanter Tag des ersten Vertrags", false),
    OCCASION("beginn_anlass", "Grund, den die Kommune angegeben hat", true),
    REASONS("beginn_gruende", "Erwägungen der Behörde zum vorzeitigen Beginn", true);

    private final String token;
    private final String germanMeaning;
    private final boolean standsAlone;

    EarlyStartPlaceholder(String token, String germanMeaning, boolean standsAlone) {
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
        return kind == EARLY_START_PERMISSION || kind == EARLY_START_REFUSAL;
    }
}

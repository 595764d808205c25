package de.foerderfluss.notice.text;

import de.foerderfluss.shared.Breach;

/** Somebody else has written a newer version of the text block meanwhile. */
public class StaleTextBlock extends Breach {

    private static final long serialVersionUID = 1L;

    StaleTextBlock(TextBlock newest) {
        super(
                Kind.CONFLICT,
                "Der Textbaustein „%s“ hat inzwischen die Fassung %d. Bitte vergleichen Sie Ihren Text damit und speichern Sie ihn erneut."
                        .formatted(newest.germanName(), newest.version()));
    }
}

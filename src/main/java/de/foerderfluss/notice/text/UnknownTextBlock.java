package de.foerderfluss.notice.text;

import de.foerderfluss.shared.Breach;

/** No text block has this code. */
public class UnknownTextBlock extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownTextBlock() {
        super(
                Kind.UNKNOWN,
                "Diesen Textbaustein gibt es nicht. Bitte öffnen Sie ihn über die Liste der Textbausteine.");
    }
}

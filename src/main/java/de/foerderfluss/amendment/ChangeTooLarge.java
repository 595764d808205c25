package de.foerderfluss.amendment;

import de.foerderfluss.shared.Breach;

/** A draft has more in it than any request needs. */
public class ChangeTooLarge extends Breach {

    private static final long serialVersionUID = 1L;

    ChangeTooLarge() {
        super(
                Kind.INVALID,
                "Das ist zu viel für einen Änderungsantrag: höchstens 500.000 Zeichen und %d Dateien. Bitte fassen Sie sich kürzer."
                        .formatted(ChangeFiles.MOST));
    }
}

package de.foerderfluss.notice.text;

import de.foerderfluss.shared.Breach;

/** A new version of a text block would not print, or not say what it should. */
public class TextBlockRefused extends Breach {

    private static final long serialVersionUID = 1L;

    TextBlockRefused(String germanMessage) {
        this("body", germanMessage);
    }

    TextBlockRefused(String field, String germanMessage) {
        super(Kind.INVALID, field, germanMessage);
    }
}

package de.foerderfluss.shared;

/**
 * A rule of the house that an act would have broken. Nothing has been changed when it reaches the caller, and its message is a
 * German sentence for the person who acted: what is wrong and what to do. Portal and API show it as it is.
 */
public abstract class Breach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How the act failed, which decides the HTTP status. */
    public enum Kind {
        /** The input itself is wrong (422). */
        INVALID,
        /** The state of the case no longer allows the act, or someone else acted first (409). */
        CONFLICT,
        /** This person may not do it (403). */
        FORBIDDEN,
        /** There is nothing like it, or not for this person (404). */
        UNKNOWN
    }

    private final Kind kind;
    private final String field;
    private final String germanMessage;

    protected Breach(Kind kind, String germanMessage) {
        this(kind, "", germanMessage);
    }

    /** @param field name of the one input that is wrong, so that the sentence can stand beside it */
    protected Breach(Kind kind, String field, String germanMessage) {
        super(germanMessage);
        this.kind = kind;
        this.field = field;
        this.germanMessage = germanMessage;
    }

    public Kind kind() {
        return kind;
    }

    /** The name of the input that is wrong, as the act's parameter is called; empty if it is not about one input. */
    public String field() {
        return field;
    }

    /** The German sentence for the person who acted; never missing. */
    @Override
    public String getMessage() {
        return germanMessage;
    }
}

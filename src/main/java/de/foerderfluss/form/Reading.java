package de.foerderfluss.form;

/** What became of one raw value. */
sealed interface Reading {

    /** The field was left empty, and may be. */
    record Nothing() implements Reading {}

    /** The typed value. */
    record Value(Object value) implements Reading {}

    /**
     * The value is not accepted.
     *
     * @param sentence German, with {@code %s} where the label belongs
     */
    record Refusal(String sentence) implements Reading {}

    Reading NOTHING = new Nothing();
}

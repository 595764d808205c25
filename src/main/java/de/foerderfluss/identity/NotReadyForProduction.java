package de.foerderfluss.identity;

/** The office was started with the profile {@code prod} in a state in which it must not serve anybody. */
class NotReadyForProduction extends RuntimeException {

    static final String SWITCH =
            "The profile prod does not start with foerderfluss.demonstration=true: remove that setting (FOERDERFLUSS_DEMONSTRATION).";
    static final String DEMO_PEOPLE =
            "The profile prod does not start on this database: it holds invented people with a known password from a demonstration. Use an empty database.";
    static final String NOBODY =
            "Nobody could sign in: name the first administrator in FOERDERFLUSS_FIRST_ADMINISTRATOR_USERNAME and FOERDERFLUSS_FIRST_ADMINISTRATOR_PASSWORD (at least 12 characters).";

    private static final long serialVersionUID = 1L;

    NotReadyForProduction(String sentence) {
        super(sentence);
    }
}

package de.foerderfluss.form;

/** What an input takes, and as which Java type {@link FormResult} hands it on. */
public enum FieldKind {
    /** One line, {@code String}. */
    TEXT,
    /** Several lines, {@code String}. */
    LONG_TEXT,
    /** Euros with at most two decimals, {@code Money}. */
    MONEY,
    /** {@code Integer} without decimals, else {@code BigDecimal}. */
    NUMBER,
    /** A calendar day, {@code LocalDate}. */
    DATE,
    /** A valid account number, {@code Iban}. */
    IBAN,
    /** A key of the right form, {@code MunicipalityKey}. */
    MUNICIPALITY,
    /** One of a list, {@code String}. */
    SELECT,
    /** One of a few, {@code String}. */
    RADIO,
    /** Yes or nothing, {@code Boolean}. */
    CHECKBOX,
    /** Any of a list, {@code List<String>} in the order of the list. */
    CHECKLIST;

    /** Whether it is typed, and not ticked or chosen. */
    public boolean takesText() {
        return !isChoice() && this != CHECKBOX;
    }

    boolean isChoice() {
        return this == SELECT || this == RADIO || this == CHECKLIST;
    }
}

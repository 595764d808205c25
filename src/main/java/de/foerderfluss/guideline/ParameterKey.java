package de.foerderfluss.guideline;

/** The values of the guideline that are kept as data (Werte der Richtlinie). */
public enum ParameterKey {
    VALID_FROM("Gilt ab", ParameterKind.DAY),
    VALID_UNTIL("Gilt bis", ParameterKind.DAY),
    PRACTICE_TEXT("Hinweis zur Bewilligungspraxis", ParameterKind.TEXT),
    RATE("Fördersatz", ParameterKind.PERCENTAGE),
    RATE_JOINT("Fördersatz bei interkommunaler Zusammenarbeit", ParameterKind.PERCENTAGE),
    JOINT_MINIMUM_PARTNERS("Beteiligte Kommunen, ab denen ein Vorhaben interkommunal ist", ParameterKind.NUMBER),
    /** Grant and other donors together. */
    MAXIMUM_TOTAL_SHARE("Höchstanteil aller Fördermittel an den Ausgaben", ParameterKind.PERCENTAGE),
    CEILING("Höchstbetrag der Zuwendung", ParameterKind.MONEY),
    MINIMUM_GRANT("Mindestbetrag der Zuwendung", ParameterKind.MONEY),
    FIXED_AMOUNT_PER_UNIT("Festbetrag je Einheit", ParameterKind.MONEY),
    FINANCING("Finanzierungsart", ParameterKind.FINANCING),
    APPROVABLE("Derzeit bewilligungsfähig", ParameterKind.YES_NO),
    OPERATION_ELIGIBLE("Laufender Betrieb zuwendungsfähig", ParameterKind.YES_NO),
    REPLY_DAYS("Übliche Frist einer Nachforderung in Tagen", ParameterKind.NUMBER),
    REPLY_DAYS_MAXIMUM("Längste Frist einer Nachforderung in Tagen", ParameterKind.NUMBER),
    /** Only expenditure due within so many months may be drawn. */
    DRAWDOWN_MONTHS("Mittelabruf: Ausgaben, die binnen so vieler Monate fällig sind", ParameterKind.NUMBER),
    /** How soon money must be used after it was paid (§ 49a Abs. 4 VwVfG). */
    USE_MONTHS("Verwendung: Monate nach der Auszahlung", ParameterKind.NUMBER),
    /** Requests after this day of a year are paid in the next one. */
    DRAWDOWN_CUTOFF("Mittelabruf: letzter Tag im Haushaltsjahr", ParameterKind.DAY_OF_YEAR),
    /** The part of a grant that is paid only after its proof of use is checked. */
    RETENTION("Einbehalt bis zur Prüfung des Verwendungsnachweises", ParameterKind.PERCENTAGE),
    /** After the end of the grant period. */
    PROOF_MONTHS("Verwendungsnachweis: Monate nach Ende des Bewilligungszeitraums", ParameterKind.NUMBER),
    /** After the end of the budget year, for projects of several years. */
    INTERIM_PROOF_MONTHS("Zwischennachweis: Monate nach Ende des Haushaltsjahres", ParameterKind.NUMBER),
    PROOF_REMINDER_DAYS("Verwendungsnachweis: Tage von der Fälligkeit bis zur ersten Erinnerung", ParameterKind.NUMBER),
    PROOF_FINAL_REMINDER_DAYS(
            "Verwendungsnachweis: Tage von der Fälligkeit bis zur zweiten Erinnerung", ParameterKind.NUMBER),
    PROOF_HEARING_DAYS("Verwendungsnachweis: Tage von der Fälligkeit bis zur Anhörung", ParameterKind.NUMBER),
    /** After the end of the grant period; 0 if nothing is bound. */
    DEDICATION_MONTHS("Zweckbindung: Monate nach Ende des Bewilligungszeitraums", ParameterKind.NUMBER),
    /** Full calendar years after the case was closed. */
    FILE_RETENTION_YEARS("Aufbewahrung der Akte: volle Kalenderjahre nach dem Abschluss", ParameterKind.NUMBER),
    /** At least so many of those whose examination begins together. */
    PROOF_DEEP_PERCENT("Verwendungsnachweis: Mindestanteil vertieft geprüfter Nachweise", ParameterKind.PERCENTAGE);

    private final String germanName;
    private final ParameterKind kind;

    ParameterKey(String germanName, ParameterKind kind) {
        this.germanName = germanName;
        this.kind = kind;
    }

    public String germanName() {
        return germanName;
    }

    public ParameterKind kind() {
        return kind;
    }
}

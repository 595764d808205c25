package de.foerderfluss.calendar;

/** The rules by which this office computes days. */
public enum DeadlineRule {
    /** A letter counts as notified some days after posting (§ 41 Abs. 2 VwVfG). */
    POST_FICTION("Bekanntgabefiktion bei Postversand"),
    /** A notice fetched from the portal counts as notified on the day after (§ 41 Abs. 2a VwVfG). */
    DOWNLOAD_FICTION("Bekanntgabe durch Abruf"),
    /** How long a notice is kept ready for download (§ 41 Abs. 2a VwVfG). */
    DOWNLOAD_PERIOD("Abruffrist"),
    /** One month to go to court (§ 74 VwGO). */
    REMEDY_MONTH("Klagefrist"),
    /** One year to go to court where the instruction was missing or wrong (§ 58 Abs. 2 VwGO). */
    REMEDY_YEAR("Klagefrist bei fehlender oder unrichtiger Belehrung"),
    /** Days that the authority sets for an answer (§ 31 VwVfG). */
    REPLY_PERIOD("Antwortfrist"),
    /** The day by which the use of a grant is to be proved (VV Nr. 10 zu § 44 ThürLHO). */
    PROOF_PERIOD("Vorlagefrist für Nachweise"),
    /** A day that the notice or the office has named (§ 36 Abs. 2 Nr. 4 VwVfG). */
    NOTICE_DAY("Im Bescheid bestimmter Tag");

    private final String germanName;

    DeadlineRule(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}

package de.foerderfluss.calendar;

/** The rules by which this office computes days. */
public enum DeadlineRule {
    /** A letter counts as notified some days after posting (§ 41 Abs. 2 VwVfG). */
    POST_FICTION("Bekanntgabefiktion bei Postversand", Fixed.BY_STATUTE),
    /** A notice fetched from the portal counts as notified on the day after (§ 41 Abs. 2a VwVfG). */
    DOWNLOAD_FICTION("Bekanntgabe durch Abruf", Fixed.BY_STATUTE),
    /** How long a notice is kept ready for download (§ 41 Abs. 2a VwVfG). */
    DOWNLOAD_PERIOD("Abruffrist", Fixed.BY_STATUTE),
    /** One month to go to court (§ 74 VwGO). */
    REMEDY_MONTH("Klagefrist", Fixed.BY_STATUTE),
    /** One year to go to court where the instruction was missing or wrong (§ 58 Abs. 2 VwGO). */
    REMEDY_YEAR("Klagefrist bei fehlender oder unrichtiger Belehrung", Fixed.BY_STATUTE),
    /** One year to withdraw or revoke from full knowledge (§ 48 Abs. 4, § 49 Abs. 3 Satz 2 VwVfG). */
    REVOCATION_YEAR("Jahresfrist für Rücknahme und Widerruf", Fixed.BY_STATUTE),
    /** Three years from the end of the year in which interest fell due (§§ 195, 199 BGB). */
    INTEREST_LIMITATION("Verjährung der Zinsen", Fixed.BY_STATUTE),
    /** How long what was funded serves its purpose (VV Nr. 4 zu § 44 ThürLHO). */
    DEDICATION_PERIOD("Zweckbindungsfrist", Fixed.BY_NOTICE),
    /** How soon money is used after it was paid (§ 49a Abs. 4 VwVfG, ANBest-Gk). */
    USE_PERIOD("Verwendungsfrist nach Auszahlung", Fixed.BY_NOTICE),
    /** When somebody who has not paid is reminded. */
    DUNNING("Mahnung"),
    /** Days that the authority sets for an answer (§ 31 VwVfG). */
    REPLY_PERIOD("Antwortfrist"),
    /** The day by which the use of a grant is to be proved (VV Nr. 10 zu § 44 ThürLHO). */
    PROOF_PERIOD("Vorlagefrist für Nachweise"),
    /** A day that the notice or the office has named (§ 36 Abs. 2 Nr. 4 VwVfG). */
    NOTICE_DAY("Im Bescheid bestimmter Tag"),
    /** How long a closed file is kept at least. */
    FILE_RETENTION("Aufbewahrungsfrist der Akte"),
    /** Days or a day for a payment to the Land; moves from a day of rest to the next working day (§ 193 BGB). */
    PAYMENT_PERIOD("Zahlungsfrist", Fixed.BY_DEFERRAL);

    /** Why no clerk may move the day. */
    private enum Fixed {
        NOT(""),
        BY_STATUTE("folgt aus dem Gesetz"),
        BY_NOTICE("steht im Bescheid und ändert sich nur mit ihm"),
        BY_DEFERRAL("ändert sich nur durch Stundung oder Ratenzahlung");

        private final String german;

        Fixed(String german) {
            this.german = german;
        }
    }

    private final String germanName;
    private final Fixed fixed;

    /** A day that the authority has set and may move (§ 31 Abs. 7 VwVfG). */
    DeadlineRule(String germanName) {
        this(germanName, Fixed.NOT);
    }

    DeadlineRule(String germanName, Fixed fixed) {
        this.germanName = germanName;
        this.fixed = fixed;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether the authority has set the day itself and so may extend or suspend the period (§ 31 Abs. 7 VwVfG). */
    public boolean isSetByAuthority() {
        return fixed == Fixed.NOT;
    }

    /** Why the day is not the authority's to move, as the end of a German sentence; empty if it is. */
    public String germanWhyFixed() {
        return fixed.german;
    }
}

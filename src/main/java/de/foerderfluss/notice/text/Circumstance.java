package de.foerderfluss.notice.text;

/** What has to be so in a case for a section of a letter to be printed. */
public enum Circumstance {
    EARLY_START,
    CONDITIONS,
    SEVERAL_YEARS,
    PROPORTIONAL,
    DEFICIT,
    FIXED_AMOUNT,
    SIMPLE_PROOF,
    REGULAR_PROOF,
    OTHER_FUNDS,
    JOINT_PROJECT,
    REVOKED,
    WITHDRAWN,
    REFUND,
    NO_REFUND,
    INTEREST_CHARGED,
    INTEREST_MINOR,
    INTEREST_LATER,
    INTEREST_WAIVED,
    INTEREST_BEFORE,
    LATE_USE,
    HEARD,
    HEARING_AMOUNT,
    HEARING_INTEREST,
    REST_PAYMENT,
    REIMBURSEMENT,
    /** Neither party owes the other anything. */
    EVEN,
    GRANT_AMENDED,
    AMENDMENT_REFUSED
}

package de.foerderfluss.payment.sepa;

/** What an answer says about one payment. */
public enum AnswerStatus {
    /** The money has gone out. */
    EXECUTED,
    /** The payment was refused, or the money came back. */
    RETURNED,
    /** Money has come in; a return of ours only if it names one of our payments. */
    RECEIVED,
    /** Accepted, in process or announced: nothing to book yet. */
    PENDING
}

package de.foerderfluss.payment.sepa;

import java.util.List;

/**
 * An answer of a bank or a cash desk, read as a whole before anything is booked.
 *
 * @param format for people, for example {@code pain.002}
 * @param rejectedMessageId the message id of a file that the bank has refused as a whole, empty otherwise
 * @param rejectionReason why it did
 */
public record Answer(String format, List<AnswerEntry> entries, String rejectedMessageId, String rejectionReason) {

    public Answer {
        entries = List.copyOf(entries);
    }

    /** An answer payment by payment. */
    public static Answer of(String format, List<AnswerEntry> entries) {
        return new Answer(format, entries, "", "");
    }
}

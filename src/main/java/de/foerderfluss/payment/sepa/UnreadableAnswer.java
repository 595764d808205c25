package de.foerderfluss.payment.sepa;

import de.foerderfluss.shared.Breach;

/** The file is not an answer that can be read; nothing of it was booked. */
public class UnreadableAnswer extends Breach {

    private static final long serialVersionUID = 1L;

    /** @param germanReason a full sentence */
    public UnreadableAnswer(String germanReason) {
        super(Kind.INVALID, germanReason + " Es wurde nichts gebucht.");
    }

    /** @param line from 1 */
    public static UnreadableAnswer at(int line, String germanReason) {
        return new UnreadableAnswer("Zeile %d: %s".formatted(line, germanReason));
    }
}

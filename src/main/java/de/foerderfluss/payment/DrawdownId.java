package de.foerderfluss.payment;

import de.foerderfluss.shared.CaseReference;

/**
 * A drawdown request of a case.
 *
 * @param number from 1, without gaps within the case
 */
public record DrawdownId(CaseReference reference, int number) {

    public DrawdownId {
        if (number < 1) {
            throw new IllegalArgumentException("Not a drawdown number: " + number);
        }
    }

    /** {@code EGOV-2026-00042 / Abruf 1}. */
    @Override
    public String toString() {
        return reference + " / Abruf " + number;
    }
}

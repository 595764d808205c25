package de.foerderfluss.recovery;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.Money;

/** An act on a claim that its state does not allow, or whose input is wrong. */
public class ClaimRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 1000;

    private ClaimRefused(Kind kind, String field, String germanMessage) {
        super(kind, field, germanMessage);
    }

    static ClaimRefused input(String field, String germanMessage) {
        return new ClaimRefused(Kind.INVALID, field, germanMessage);
    }

    static ClaimRefused state(String germanMessage) {
        return new ClaimRefused(Kind.CONFLICT, "", germanMessage);
    }

    static ClaimRefused settled(ClaimId id) {
        return state("Die Forderung %d ist ausgeglichen; daran ist nichts mehr zu tun.".formatted(id.number()));
    }

    static ClaimRefused moreThanOpen(Money amount, Money open) {
        return input("amount", "Offen sind nur %s; %s können darauf nicht gebucht werden.".formatted(open, amount));
    }

    /** The reason as it is kept; refused if it is missing or too long. */
    static String reason(String typed) {
        String reason = typed.replace('\u0000', ' ').strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw input("reason", "Bitte geben Sie mit höchstens 1000 Zeichen an, warum.");
        }
        return reason;
    }
}

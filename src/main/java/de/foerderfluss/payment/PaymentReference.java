package de.foerderfluss.payment;

import java.util.Locale;

/** The names under which a payment goes to bank and cash desk. */
final class PaymentReference {

    private static final int MODULUS = 97;

    private PaymentReference() {}

    /**
     * The payment reference (Kassenzeichen): year 2, case 5, drawdown 3, attempt 2 and check digits 2, so that no single wrong digit
     * and no swap of two goes unnoticed (ISO 7064, MOD 97-10).
     */
    static String cashDesk(DrawdownId id, int attempt) {
        String reference = id.reference().text();
        String number = reference.substring(7, 9)
                + reference.substring(10)
                + String.format(Locale.ROOT, "%03d%02d", id.number(), attempt);
        long check = MODULUS + 1 - Long.parseLong(number + "00") % MODULUS;
        return number + String.format(Locale.ROOT, "%02d", check);
    }

    /** {@code EGOV-2026-00042-A001-1}: unique for ever, since each attempt has its own. */
    static String endToEnd(DrawdownId id, int attempt) {
        return String.format(Locale.ROOT, "%s-A%03d-%d", id.reference(), id.number(), attempt);
    }
}

package de.foerderfluss.payment;

import java.util.Map;

/** Translates the reason codes of banks (ISO 20022 external code list) that occur with credit transfers. */
final class BankReason {

    private static final Map<String, String> GERMAN = Map.of(
            "AC01", "Kontonummer falsch",
            "AC04", "Konto aufgelöst",
            "AC06", "Konto gesperrt",
            "AG01", "Zahlung auf dieses Konto nicht zulässig",
            "AM05", "doppelte Zahlung",
            "BE04", "Anschrift fehlt oder ist falsch",
            "FF01", "Format der Datei falsch",
            "MD07", "Kontoinhaber nicht mehr vorhanden",
            "MS03", "Bank nennt keinen Grund",
            "RC01", "Bankleitzahl falsch");

    private BankReason() {}

    /** The German text with the code behind it; a reason without a known code stays as it is. */
    static String german(String reason) {
        String code = reason.split(" ", 2)[0];
        String known = GERMAN.get(code);
        return known == null ? reason : known + ", " + reason;
    }
}

package de.foerderfluss.obligation;

import de.foerderfluss.shared.Breach;

/** What was entered about an obligation cannot be taken so. */
public class FulfilmentRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private FulfilmentRefused(String field, String message) {
        super(Kind.INVALID, field, message);
    }

    static FulfilmentRefused nothingReported() {
        return new FulfilmentRefused(
                "message",
                "Bitte schreiben Sie, wie die Nebenbestimmung erfüllt ist, oder fügen Sie einen Nachweis bei.");
    }

    static FulfilmentRefused tooMuch(int characters, int files) {
        return new FulfilmentRefused(
                "message",
                "Eine Meldung fasst höchstens %d Zeichen und %d Dateien. Bitte kürzen Sie sie."
                        .formatted(characters, files));
    }

    static FulfilmentRefused withoutReason(String field, int characters) {
        return new FulfilmentRefused(
                field, "Bitte nennen Sie den Grund mit höchstens %d Zeichen.".formatted(characters));
    }

    static FulfilmentRefused notInTheFuture() {
        return new FulfilmentRefused(
                "day",
                "Bitte nennen Sie einen Tag in der Zukunft, zum Beispiel 30.06.2030, höchstens zehn Jahre voraus.");
    }
}

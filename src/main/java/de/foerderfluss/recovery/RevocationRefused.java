package de.foerderfluss.recovery;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.Money;

/** A grant cannot be taken back as it stands. */
public class RevocationRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private RevocationRefused(String sentence) {
        super(Kind.CONFLICT, sentence);
    }

    static RevocationRefused nothingGranted() {
        return new RevocationRefused("In diesem Vorgang ist nichts bewilligt, was noch wegfallen könnte.");
    }

    static RevocationRefused paymentUnderway() {
        return new RevocationRefused(
                "Eine Auszahlung ist angeordnet und noch nicht ausgeführt. Bitte warten Sie die Rückmeldung der Bank ab oder lassen Sie die Anordnung zurücknehmen.");
    }

    static RevocationRefused minor(Money refund, Money limit) {
        return new RevocationRefused(
                "Zu erstatten wären nur %s. Unter der Bagatellgrenze von %s wird nicht zurückgefordert (VV Nr. 8.9 zu § 44 ThürLHO); bitte halten Sie das in der Akte fest."
                        .formatted(refund.german(), limit.german()));
    }
}

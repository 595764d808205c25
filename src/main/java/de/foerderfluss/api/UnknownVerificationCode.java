package de.foerderfluss.api;

import de.foerderfluss.shared.Breach;

/** No notice bears the code. */
class UnknownVerificationCode extends Breach {

    private static final long serialVersionUID = 1L;

    UnknownVerificationCode() {
        super(
                Kind.UNKNOWN,
                "Zu diesem Prüfcode gibt es keinen Bescheid. Bitte vergleichen Sie ihn mit dem Code auf dem Bescheid.");
    }
}

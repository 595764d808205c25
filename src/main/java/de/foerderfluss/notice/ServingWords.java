package de.foerderfluss.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why something cannot be done with a notice yet or any more, in German. */
final class ServingWords {

    private ServingWords() {}

    static String downloadOver(LocalDate end) {
        return "Die Frist zum Abruf ist am %s abgelaufen. Der Bescheid kommt jetzt mit der Post; sobald er abgeschickt ist, können Sie ihn auch hier lesen."
                .formatted(GermanDay.of(end));
    }

    static String stillContestable(@Nullable LocalDate remedyEnds) {
        return remedyEnds == null
                ? "Der Bescheid ist noch nicht bekannt gegeben und deshalb nicht bestandskräftig."
                : "Gegen den Bescheid kann noch bis zum %s Klage erhoben werden.".formatted(GermanDay.of(remedyEnds));
    }

    static String notServed(ServiceState state) {
        return state == ServiceState.FINAL
                ? "Der Bescheid ist schon bestandskräftig; ein Verzicht ist nicht mehr nötig."
                : "Der Bescheid ist noch nicht bekannt gegeben. Erst danach können Sie auf die Klage verzichten.";
    }
}

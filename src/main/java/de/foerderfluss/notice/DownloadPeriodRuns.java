package de.foerderfluss.notice;

import de.foerderfluss.shared.Breach;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The notice can still be downloaded, so it does not go another way. */
public class DownloadPeriodRuns extends Breach {

    private static final long serialVersionUID = 1L;

    DownloadPeriodRuns(LocalDate downloadEnds) {
        super(
                Kind.CONFLICT,
                "Der Bescheid kann noch bis zum %s im Portal abgerufen werden. Bitte geben Sie ihn erst danach zur Post."
                        .formatted(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(downloadEnds)));
    }
}

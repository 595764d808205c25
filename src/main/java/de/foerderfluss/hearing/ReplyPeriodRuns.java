package de.foerderfluss.hearing;

import de.foerderfluss.shared.Breach;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The municipality can still answer and has not done so. */
public class ReplyPeriodRuns extends Breach {

    private static final long serialVersionUID = 1L;

    ReplyPeriodRuns(LocalDate replyBy) {
        super(
                Kind.CONFLICT,
                "Die Kommune kann sich noch bis zum %s äußern und hat das noch nicht getan. Bitte schließen Sie die Anhörung erst danach ab."
                        .formatted(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(replyBy)));
    }
}

package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Banks do not pay on this day. */
public class ExecutionDateRefused extends Breach {

    private static final long serialVersionUID = 1L;

    ExecutionDateRefused(LocalDate day, LocalDate possible) {
        super(
                Kind.INVALID,
                "Am %s können Banken nicht zahlen. Wählen Sie einen Bankarbeitstag von heute an bis in höchstens 30 Tagen, zum Beispiel den %s."
                        .formatted(german(day), german(possible)));
    }

    private static String german(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(day);
    }
}

package de.foerderfluss.calendar;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.shared.PersonId;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings up one follow-up, once, with its entry in the case file. */
@Component
@Transactional
class FollowUpRaising {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final FollowUpBook book;
    private final CaseFile caseFile;

    FollowUpRaising(FollowUpBook book, CaseFile caseFile) {
        this.book = book;
        this.caseFile = caseFile;
    }

    /** Of two runs at once the second waits at the case file and finds it raised. */
    boolean raise(FollowUp followUp) {
        caseFile.hold(followUp.reference());
        boolean raised = book.raise(followUp.number());
        if (raised) {
            caseFile.record(
                    followUp.reference(),
                    PersonId.SYSTEM,
                    "FOLLOW_UP_RAISED",
                    "Wiedervorlage zum %s%s: %s"
                            .formatted(
                                    DAY.format(followUp.due()),
                                    followUp.escalated() ? ", auch für die Referatsleitung" : "",
                                    followUp.note()),
                    Visibility.OFFICE);
        }
        return raised;
    }
}

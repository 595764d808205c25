package de.foerderfluss.closure;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes into the case file what happens during a dedication, and tells it on. */
@Component
class DedicationRecord {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;

    DedicationRecord(CaseFile caseFile, ApplicationEventPublisher events) {
        this.caseFile = caseFile;
        this.events = events;
    }

    /** One at a time in a case. */
    void hold(CaseReference reference) {
        caseFile.hold(reference);
    }

    void reported(CaseReference reference, Actor reporter, ReportedChange change) {
        enter(
                reference,
                reporter.id(),
                "CHANGE_REPORTED",
                "%s hat gemeldet, dass das Geförderte seit dem %s %s wird: %s"
                        .formatted(
                                reporter.name(),
                                german(change.since()),
                                change.kind().germanName(),
                                change.message()));
        events.publishEvent(new ChangeReported(reference, change.number()));
    }

    void judged(
            CaseReference reference,
            Actor clerk,
            ReportedChange change,
            ChangeVerdict verdict,
            String reason,
            @Nullable ProRataShare share) {
        enter(
                reference,
                clerk.id(),
                "CHANGE_JUDGED",
                "Die Meldung %d ist geprüft. %s: %s%s"
                        .formatted(
                                change.number(),
                                verdict.germanName(),
                                reason,
                                share == null ? "" : " Die Zweckbindung ist damit beendet. " + share.german()));
        events.publishEvent(new ChangeJudged(reference, change.number(), verdict == ChangeVerdict.HARMLESS));
    }

    void elapsed(CaseReference reference, Dedication known) {
        enter(
                reference,
                PersonId.SYSTEM,
                "DEDICATION_ENDED",
                "Die Zweckbindung ist am %s abgelaufen. Über das Geförderte kann frei verfügt werden."
                        .formatted(german(known.until())));
    }

    static String german(LocalDate day) {
        return DAY.format(day);
    }

    private void enter(CaseReference reference, PersonId by, String kind, String text) {
        caseFile.record(reference, by, kind, text, Visibility.APPLICANT);
    }
}

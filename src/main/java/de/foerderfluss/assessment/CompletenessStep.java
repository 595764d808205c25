package de.foerderfluss.assessment;

import de.foerderfluss.application.DocumentsSupplied;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The completeness check, as often as documents have to be asked for. */
@Component
class CompletenessStep {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Assessments assessments;
    private final CompletenessForm form;
    private final CompletenessRows rows;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompletenessStep(
            Assessments assessments,
            CompletenessForm form,
            CompletenessRows rows,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.form = form;
        this.rows = rows;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    void check(Actor clerk, CaseReference reference, Map<String, ?> raw) {
        clerk.require(Role.CLERK);
        AssessmentView view = assessments.locked(reference);
        if (view.completenessDecided()) {
            throw new AssessmentStepRepeated("Die Vollständigkeitsprüfung ist in diesem Vorgang schon abgeschlossen");
        }
        CompletenessRound round = form.read(clerk, reference, raw, view.checks());
        rows.add(reference, round);
        caseFile.record(reference, clerk.id(), "COMPLETENESS_CHECKED", sentence(round), Visibility.APPLICANT);
        events.publishEvent(new CompletenessChecked(reference, round.outcome(), round.replyDate()));
    }

    /** @throws NoDocumentsRequested if the case is not waiting for any, which undoes the supply */
    @EventListener
    void on(DocumentsSupplied event) {
        if (!rows.answered(event.reference(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new NoDocumentsRequested();
        }
    }

    private static String sentence(CompletenessRound round) {
        LocalDate replyDate = round.replyDate();
        if (replyDate == null) {
            return round.outcome() == CompletenessOutcome.COMPLETE
                    ? "Der Antrag ist vollständig."
                    : "Über den Antrag wird nach Aktenlage entschieden.";
        }
        String items = round.missingItems().stream().map(MissingItem::item).collect(Collectors.joining("; "));
        return "Unterlagen nachgefordert bis %s: %s.".formatted(DAY.format(replyDate), items);
    }
}

package de.foerderfluss.earlystart;

import de.foerderfluss.application.ApplicationRetracted;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.DecisionApproved;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.ruling.RulingIssued;
import de.foerderfluss.ruling.RulingReturned;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps requests for an early start in step with their rulings and with their case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EarlyStartListener {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final EarlyStartRows rows;
    private final EarlyStartDesk desk;
    private final NoticeService notices;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlyStartListener(
            EarlyStartRows rows,
            EarlyStartDesk desk,
            NoticeService notices,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.notices = notices;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(RulingIssued event) {
        EarlyStartId.of(event.reference(), event.matter()).ifPresent(this::decided);
    }

    @EventListener
    void on(RulingReturned event) {
        EarlyStartId.of(event.reference(), event.matter())
                .filter(id -> rows.of(id.reference()).stream()
                        .anyMatch(one -> one.id().equals(id)))
                .ifPresent(id -> events.publishEvent(new EarlyStartReturned(id)));
    }

    @EventListener
    void on(ApplicationRetracted event) {
        desk.lapse(
                event.reference(),
                "Mit der Rücknahme des Antrags ist auch der Antrag auf vorzeitigen Beginn erledigt.");
    }

    /** A ruling that is approved already is issued all the same. */
    @EventListener
    void on(DecisionApproved event) {
        boolean open = rows.of(event.reference()).stream()
                .filter(EarlyStart::isOpen)
                .anyMatch(one -> !desk.isApproved(one.id()));
        if (open) {
            desk.lapse(
                    event.reference(),
                    "Über den Antrag selbst ist entschieden; der Antrag auf vorzeitigen Beginn ist damit erledigt.");
        }
    }

    private void decided(EarlyStartId id) {
        Notice notice = notices.of(id.reference(), id.matter()).orElseThrow();
        boolean permitted = notice.kind() == NoticeKind.EARLY_START_PERMISSION;
        EarlyStartState outcome = permitted ? EarlyStartState.PERMITTED : EarlyStartState.REFUSED;
        rows.end(
                id,
                outcome,
                permitted ? notice.date() : null,
                PersonId.SYSTEM,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        caseFile.record(
                id.reference(),
                PersonId.SYSTEM,
                "EARLY_START_" + outcome,
                permitted
                        ? "Der vorzeitige Vorhabensbeginn ist ab dem %s zugelassen."
                                .formatted(DAY.format(notice.date()))
                        : "Der vorzeitige Vorhabensbeginn ist abgelehnt.",
                Visibility.OFFICE);
        events.publishEvent(new EarlyStartEnded(id, outcome));
    }
}

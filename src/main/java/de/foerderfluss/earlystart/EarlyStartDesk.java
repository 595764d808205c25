package de.foerderfluss.earlystart;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.earlystart.EarlyStart.Judgement;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Requests, withdraws, assesses and reports, with the case held by the caller. */
@Component
class EarlyStartDesk {

    private static final int LONGEST = 4000;
    private static final LocalDate OLDEST_CONTRACT = LocalDate.of(2000, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final EarlyStartRows rows;
    private final ContractReports contracts;
    private final OpenMatter matters;
    private final Rulings rulings;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlyStartDesk(
            EarlyStartRows rows,
            ContractReports contracts,
            OpenMatter matters,
            Rulings rulings,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.contracts = contracts;
        this.matters = matters;
        this.rulings = rulings;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    EarlyStart request(Actor signatory, FundingApplication application, LocalDate plannedOn, String reason) {
        CaseReference reference = application.reference();
        matters.requireOpen(reference);
        String words = EarlyStartRefusal.text(
                "reason", reason, LONGEST, "Bitte nennen Sie den sachlichen Grund, aus dem Sie nicht warten können.");
        requirePlannable(plannedOn, application);
        List<EarlyStart> before = rows.of(reference);
        Optional<EarlyStart> open = before.stream().filter(EarlyStart::isOpen).findFirst();
        if (open.isPresent()) {
            return sameOrRefused(open.get(), plannedOn, words);
        }
        before.stream()
                .map(EarlyStart::effectiveOn)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(from -> {
                    throw EarlyStartRefusal.permittedAlready(from);
                });
        matters.requireNotBegun(application);
        EarlyStartId id = new EarlyStartId(reference, before.size() + 1);
        rows.add(new EarlyStart(id, plannedOn, words, signatory.id(), now(), null, EarlyStartState.OPEN, null));
        record(
                id,
                signatory.id(),
                "EARLY_START_REQUESTED",
                "Die Kommune beantragt den vorzeitigen Vorhabensbeginn; den ersten Vertrag will sie am %s schließen. Grund: %s"
                        .formatted(DAY.format(plannedOn), words),
                Visibility.APPLICANT);
        events.publishEvent(new EarlyStartRequested(id));
        return find(id);
    }

    EarlyStart withdraw(Actor signatory, EarlyStart requested) {
        if (requested.state() == EarlyStartState.WITHDRAWN) {
            return requested;
        }
        if (!requested.isOpen()) {
            throw EarlyStartRefusal.over(requested.state());
        }
        requireNotApproved(requested.id());
        end(
                requested.id(),
                EarlyStartState.WITHDRAWN,
                signatory.id(),
                "Die Kommune hat ihren Antrag auf vorzeitigen Vorhabensbeginn zurückgenommen.");
        return find(requested.id());
    }

    Ruling assess(Actor clerk, EarlyStart requested, boolean permit, String reasons) {
        EarlyStartId id = requested.id();
        String words = EarlyStartRefusal.text(
                "reasons", reasons, LONGEST, "Bitte begründen Sie die Entscheidung; die Gründe stehen im Bescheid.");
        if (!requested.isOpen()) {
            throw EarlyStartRefusal.over(requested.state());
        }
        matters.requireOpen(id.reference());
        if (permit) {
            matters.requireNotBegun(matters.application(id.reference()));
        }
        Judgement judgement = new Judgement(permit, words, clerk.id(), now());
        Optional<Ruling> waiting =
                rulings.current(id.reference(), id.matter()).filter(ruling -> ruling.state() != RulingState.RETURNED);
        if (waiting.isPresent()) {
            return sameOrRefused(waiting.get(), requested, judgement);
        }
        rows.judge(id, judgement);
        Ruling proposed = rulings.propose(
                clerk, id.reference(), id.matter(), EarlyStartLetter.of(requested, judgement), Set.of());
        events.publishEvent(new EarlyStartAssessed(id));
        return proposed;
    }

    ContractReport reportContract(Actor signatory, FundingApplication application, LocalDate signedOn) {
        CaseReference reference = application.reference();
        matters.requireOpen(reference);
        if (signedOn.isAfter(LocalDate.now(clock)) || signedOn.isBefore(OLDEST_CONTRACT)) {
            throw EarlyStartRefusal.input(
                    "signedOn",
                    "Bitte nennen Sie den Tag des Vertragsschlusses, zum Beispiel 04.05.2026. Er liegt nicht in der Zukunft.");
        }
        Optional<ContractReport> before = contracts.find(reference);
        if (before.isPresent() && !before.get().signedOn().equals(signedOn)) {
            throw EarlyStartRefusal.reportedAlready(before.get().signedOn());
        }
        return before.orElseGet(() -> {
            ContractReport report = new ContractReport(signedOn, signatory.id(), now());
            contracts.add(reference, report);
            caseFile.record(
                    reference,
                    signatory.id(),
                    "CONTRACT_REPORTED",
                    "Die Kommune meldet, dass sie den ersten Vertrag am %s geschlossen hat."
                            .formatted(DAY.format(signedOn)),
                    Visibility.APPLICANT);
            return report;
        });
    }

    /** What was open has lost its object, because the case has ended or is decided. Nothing happens if nothing is open. */
    void lapse(CaseReference reference, String why) {
        rows.of(reference).stream().filter(EarlyStart::isOpen).forEach(open -> {
            requireNotApproved(open.id());
            end(open.id(), EarlyStartState.LAPSED, PersonId.SYSTEM, why);
        });
    }

    /** Whether a ruling on the request is approved and its notice on its way. */
    boolean isApproved(EarlyStartId id) {
        return rulings.current(id.reference(), id.matter())
                .filter(ruling -> ruling.approval() != null)
                .isPresent();
    }

    private void requireNotApproved(EarlyStartId id) {
        if (isApproved(id)) {
            throw EarlyStartRefusal.beingIssued();
        }
    }

    private void end(EarlyStartId id, EarlyStartState outcome, PersonId by, String sentence) {
        rows.end(id, outcome, null, by, now());
        record(id, by, "EARLY_START_" + outcome, sentence, Visibility.APPLICANT);
        rulings.drop(id.reference(), id.matter(), sentence);
        events.publishEvent(new EarlyStartEnded(id, outcome));
    }

    private void requirePlannable(LocalDate plannedOn, FundingApplication application) {
        LocalDate last = application.project().end();
        if (plannedOn.isBefore(LocalDate.now(clock)) || plannedOn.isAfter(last)) {
            throw EarlyStartRefusal.input(
                    "plannedOn",
                    "Bitte nennen Sie den Tag, an dem Sie den ersten Vertrag schließen wollen: frühestens heute, spätestens am %s, dem Ende des Vorhabens."
                            .formatted(DAY.format(last)));
        }
    }

    private static EarlyStart sameOrRefused(EarlyStart open, LocalDate plannedOn, String reason) {
        if (open.plannedOn().equals(plannedOn) && open.reason().equals(reason)) {
            return open;
        }
        throw EarlyStartRefusal.openAlready();
    }

    private static Ruling sameOrRefused(Ruling waiting, EarlyStart requested, Judgement judgement) {
        String again =
                EarlyStartLetter.of(requested, judgement).json(waiting.reference(), waiting.matter(), waiting.number());
        if (waiting.proposedBy().equals(judgement.by()) && waiting.hash().equals(ContentHash.of(again))) {
            return waiting;
        }
        throw EarlyStartRefusal.waitsForApproval();
    }

    private EarlyStart find(EarlyStartId id) {
        return rows.of(id.reference()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void record(EarlyStartId id, PersonId by, String kind, String sentence, Visibility visibility) {
        caseFile.record(id.reference(), by, kind, sentence, visibility);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

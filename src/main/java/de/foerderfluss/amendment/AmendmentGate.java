package de.foerderfluss.amendment;

import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether a grant can be amended at all, and why not. */
@Component
class AmendmentGate {

    private final ApplicationRetraction retraction;
    private final CurrentGrants grants;
    private final NoticeService notices;
    private final Rulings rulings;
    private final List<AmendmentBar> bars;
    private final AmendmentRows rows;
    private final Clock clock;

    AmendmentGate(
            ApplicationRetraction retraction,
            CurrentGrants grants,
            NoticeService notices,
            Rulings rulings,
            List<AmendmentBar> bars,
            AmendmentRows rows,
            Clock clock) {
        this.retraction = retraction;
        this.grants = grants;
        this.notices = notices;
        this.rulings = rulings;
        this.bars = List.copyOf(bars);
        this.rows = rows;
        this.clock = clock;
    }

    /** Why nothing can be amended, a German sentence; empty if it can. */
    Optional<String> obstacle(CaseReference reference) {
        if (retraction.of(reference).isPresent()) {
            return Optional.of("Der Antrag ist zurückgenommen, der Vorgang ist beendet. Zu ändern ist nichts mehr.");
        }
        if (grants.find(reference).isEmpty()) {
            return Optional.of("In diesem Vorgang ist nichts bewilligt, was sich ändern ließe.");
        }
        if (!notified(reference)) {
            return Optional.of(
                    "Der Zuwendungsbescheid ist noch nicht bekannt gegeben. Geändert werden kann er erst danach.");
        }
        if (notices.all(reference).stream()
                .anyMatch(notice -> notice.pendingAction().isPresent())) {
            return Optional.of(
                    "Gegen einen Bescheid dieses Vorgangs ist Klage erhoben. Bis zu ihrem Ende wird die Bewilligung nicht geändert.");
        }
        return Stream.concat(ruled(reference).stream(), bars.stream().flatMap(bar -> bar.against(reference).stream()))
                .findFirst();
    }

    /** @throws NotAmendable if something stands against amending the grant */
    void require(CaseReference reference) {
        obstacle(reference).ifPresent(why -> {
            throw new NotAmendable(why);
        });
    }

    /** @throws NotAmendable also if another amendment is open */
    void requireFree(CaseReference reference) {
        require(reference);
        rows.of(reference).stream()
                .filter(amendment -> amendment.state().isOpen())
                .findFirst()
                .ifPresent(open -> {
                    throw NotAmendable.alreadyOpen(open);
                });
    }

    private boolean notified(CaseReference reference) {
        return notices.of(reference)
                .map(Notice::notifiedOn)
                .filter(day -> !day.isAfter(LocalDate.now(clock)))
                .isPresent();
    }

    /** A settled grant is fixed for good; one that is about to be revoked or settled must not change meanwhile. */
    private Optional<String> ruled(CaseReference reference) {
        List<Ruling> all = rulings.of(reference).stream()
                .filter(ruling -> ruling.state() != RulingState.RETURNED)
                .toList();
        if (all.stream().anyMatch(ruling -> ruling.matter().kind().equals("SETTLEMENT"))) {
            return Optional.of(
                    "Die Zuwendung ist nach dem Verwendungsnachweis festgesetzt oder wird es gerade. Danach lässt sich die Bewilligung nicht mehr ändern.");
        }
        return all.stream()
                        .anyMatch(ruling ->
                                ruling.matter().kind().equals("REVOCATION") && ruling.state() != RulingState.ISSUED)
                ? Optional.of("Über den Widerruf oder die Rücknahme des Bescheids wird gerade entschieden.")
                : Optional.empty();
    }
}

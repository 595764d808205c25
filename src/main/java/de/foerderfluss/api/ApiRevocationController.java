package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.recovery.InterestCandidate;
import de.foerderfluss.recovery.InterestChoice;
import de.foerderfluss.recovery.InterestRulings;
import de.foerderfluss.recovery.InterestStatement;
import de.foerderfluss.recovery.Revocation;
import de.foerderfluss.recovery.RevocationGround;
import de.foerderfluss.recovery.Revocations;
import de.foerderfluss.recovery.YearTaken;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking grants back and fixing interest. Approval and issue are those of every ruling. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Rückforderung")
class ApiRevocationController {

    private final Revocations revocations;
    private final InterestRulings interest;
    private final ApiDoor door;

    ApiRevocationController(Revocations revocations, InterestRulings interest, ApiDoor door) {
        this.revocations = revocations;
        this.interest = interest;
        this.door = door;
    }

    /** Since when the office knows all facts. */
    record Knowledge(@Nullable LocalDate day, @Nullable String reason) {}

    /**
     * An interest notice to be proposed.
     *
     * @param target {@code CLAIM-1} or {@code DRAWDOWN-2}
     * @param until up to and including which day, today at the latest
     */
    record InterestOrder(
            @Nullable String target,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    /** One budget year of a revocation. */
    record YearView(int year, BigDecimal granted, BigDecimal revoked, BigDecimal paid, BigDecimal refund) {

        static YearView of(YearTaken year) {
            return new YearView(
                    year.year(),
                    year.granted().euros(),
                    year.revoked().euros(),
                    year.paid().euros(),
                    year.refund().euros());
        }
    }

    /** A withdrawal or revocation as it was proposed last. */
    record RevocationView(
            String matter,
            RevocationGround ground,
            boolean whole,
            @Nullable LocalDate effectiveFrom,
            InterestChoice interestChoice,
            List<YearView> years,
            BigDecimal refund,
            BigDecimal interest,
            @Nullable LocalDate interestUntil) {

        static RevocationView of(Revocation one) {
            return new RevocationView(
                    one.matter().text(),
                    one.ground(),
                    one.whole(),
                    one.effectiveFrom(),
                    one.interestChoice(),
                    one.years().stream().map(YearView::of).toList(),
                    one.refund().euros(),
                    one.interest().euros(),
                    one.interestUntil());
        }
    }

    /** @param obstacle why it cannot be reckoned; empty if it can */
    record CandidateView(
            String target,
            String subject,
            @Nullable BigDecimal total,
            BigDecimal fixed,
            BigDecimal toFix,
            String obstacle) {

        static CandidateView of(InterestCandidate candidate) {
            InterestStatement statement = candidate.statement();
            return new CandidateView(
                    candidate.target().key(),
                    candidate.subject(),
                    statement == null ? null : statement.total().euros(),
                    candidate.fixed().euros(),
                    candidate.toFix().euros(),
                    candidate.obstacle());
        }
    }

    @GetMapping("/revocations")
    @Operation(summary = "Vorgeschlagene und erlassene Rücknahmen und Widerrufe (Bewilligungsbehörde)")
    List<RevocationView> list(@PathVariable String reference) {
        OpenedCase open = door.openForOffice(reference);
        return revocations.all(open.reference()).stream()
                .map(RevocationView::of)
                .toList();
    }

    @GetMapping("/revocations/form")
    @Operation(
            summary = "Formular einer Rücknahme oder eines Widerrufs mit dem letzten Vorschlag (Bewilligungsbehörde)")
    FormStart form(@PathVariable String reference) {
        return FormStart.of(revocations.open(door.openForOffice(reference).reference()));
    }

    @PostMapping("/revocations/knowledge")
    @Operation(
            summary =
                    "Festhalten, seit wann alle Tatsachen bekannt sind; damit beginnt die Jahresfrist (Sachbearbeitung)")
    DeadlineView noteKnowledge(@PathVariable String reference, @RequestBody Knowledge knowledge) {
        OpenedCase open = door.openForOffice(reference);
        LocalDate day = knowledge.day();
        if (day == null || day.getYear() > 2199 || day.getYear() < 1900) {
            throw new InputRefused("Bitte nennen Sie in „day“, seit wann alle Tatsachen bekannt sind.");
        }
        return DeadlineView.of(
                revocations.noteKnowledge(open.actor(), open.reference(), day, text(knowledge.reason())));
    }

    @PostMapping("/revocations")
    @Operation(
            summary = "Rücknahme oder Widerruf vorschlagen (Sachbearbeitung)",
            description =
                    "Setzt eine abgeschlossene Anhörung und eine laufende Jahresfrist voraus. Die Freigabe läuft über /rulings.")
    RulingView propose(
            @PathVariable String reference, @RequestBody @FormInput("revocation") Map<String, Object> values) {
        OpenedCase open = door.openForOffice(reference);
        return RulingView.of(revocations.propose(open.actor(), open.reference(), values));
    }

    @GetMapping("/interest-cases")
    @Operation(summary = "Was im Vorgang Zinsen trägt, gerechnet bis heute (Bewilligungsbehörde)")
    List<CandidateView> candidates(@PathVariable String reference) {
        return interest.candidates(door.openForOffice(reference).reference()).stream()
                .map(CandidateView::of)
                .toList();
    }

    @PostMapping("/interest-rulings")
    @Operation(
            summary = "Zinsbescheid vorschlagen (Sachbearbeitung)",
            description = "Setzt eine abgeschlossene Anhörung voraus. Die Freigabe läuft über /rulings.")
    RulingView proposeInterest(@PathVariable String reference, @RequestBody InterestOrder order) {
        OpenedCase open = door.openForOffice(reference);
        LocalDate until = order.until();
        return RulingView.of(interest.propose(
                open.actor(),
                open.reference(),
                text(order.target()),
                until == null || until.getYear() > 2199 ? LocalDate.EPOCH : until,
                text(order.reason())));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}

package de.foerderfluss.closure;

import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.CaseBudget;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.notice.CourtDocket;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.payment.DrawdownState;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.proofofuse.ProofState;
import de.foerderfluss.proofofuse.Proofs;
import de.foerderfluss.recovery.ClaimState;
import de.foerderfluss.recovery.Claims;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what is not done yet in a case, room by room. */
@Component
class OpenMatters {

    private static final Set<DrawdownState> UNPAID =
            Set.of(DrawdownState.REQUESTED, DrawdownState.CERTIFIED, DrawdownState.ORDERED, DrawdownState.TRANSMITTED);
    private static final Map<Stage, String> UNBALANCED = Map.of(
            Stage.RESERVED, "reserviert",
            Stage.COMMITTED, "festgelegt",
            Stage.DUE, "zur Zahlung angeordnet",
            Stage.RECLAIMED, "zurückgefordert");

    private final NoticeService notices;
    private final CourtDocket court;
    private final Rulings rulings;
    private final Hearings hearings;
    private final Drawdowns drawdowns;
    private final Proofs proofs;
    private final Claims claims;
    private final BudgetOverview books;

    OpenMatters(
            NoticeService notices,
            CourtDocket court,
            Rulings rulings,
            Hearings hearings,
            Drawdowns drawdowns,
            Proofs proofs,
            Claims claims,
            BudgetOverview books) {
        this.notices = notices;
        this.court = court;
        this.rulings = rulings;
        this.hearings = hearings;
        this.drawdowns = drawdowns;
        this.proofs = proofs;
        this.claims = claims;
        this.books = books;
    }

    List<OpenPoint> of(Actor reader, CaseReference reference) {
        return Stream.of(
                        undecided(reference),
                        contested(reference),
                        notFinal(reference),
                        unheard(reference),
                        unpaid(reference),
                        unproved(reader, reference),
                        unsettled(reader, reference),
                        unbalanced(reference))
                .flatMap(points -> points)
                .toList();
    }

    private Stream<OpenPoint> undecided(CaseReference reference) {
        return rulings.of(reference).stream()
                .filter(ruling -> ruling.state() == RulingState.PROPOSED || ruling.state() == RulingState.APPROVED)
                .map(ruling -> new OpenPoint(
                        "Die Verfügung „%s“ ist noch nicht erlassen.".formatted(ruling.german()), OpenPlace.RULINGS));
    }

    private Stream<OpenPoint> contested(CaseReference reference) {
        return court.open(reference).stream()
                .map(notice -> new OpenPoint(
                        "Gegen den Bescheid Nr. %s ist Klage anhängig, oder ihr Ausgang ist noch umzusetzen."
                                .formatted(notice.number()),
                        OpenPlace.COURT));
    }

    private Stream<OpenPoint> notFinal(CaseReference reference) {
        return notices.all(reference).stream()
                .filter(notice -> notice.finalOn() == null && !notice.isSetAside())
                .map(OpenMatters::notFinal);
    }

    private static OpenPoint notFinal(Notice notice) {
        return new OpenPoint(
                "Der Bescheid Nr. %s (%s) ist noch nicht bestandskräftig."
                        .formatted(notice.number(), notice.kind().germanName()),
                OpenPlace.RULINGS);
    }

    private Stream<OpenPoint> unheard(CaseReference reference) {
        return hearings.of(reference).stream()
                .filter(hearing -> hearing.closure() == null)
                .map(hearing -> new OpenPoint(
                        "Die Anhörung zu %s ist noch nicht abgeschlossen.".formatted(hearing.matter()),
                        OpenPlace.HEARINGS));
    }

    private Stream<OpenPoint> unpaid(CaseReference reference) {
        return drawdowns.of(reference).stream()
                .filter(drawdown -> UNPAID.contains(drawdown.state()))
                .map(drawdown -> new OpenPoint(
                        "Der Mittelabruf %d ist noch offen (%s)."
                                .formatted(
                                        drawdown.id().number(), drawdown.state().germanName()),
                        OpenPlace.PAYMENT));
    }

    private Stream<OpenPoint> unproved(Actor reader, CaseReference reference) {
        return books.ofCase(reference).at(Stage.PAID).isEmpty()
                ? Stream.empty()
                : proofs.of(reader, reference).stream()
                        .filter(proof -> proof.state() != ProofState.EXAMINED)
                        .map(proof -> new OpenPoint(
                                "Der Nachweis „%s“ ist noch nicht geprüft."
                                        .formatted(proof.id().german()),
                                OpenPlace.PROOFS));
    }

    private Stream<OpenPoint> unsettled(Actor reader, CaseReference reference) {
        return claims.of(reader, reference).stream()
                .filter(claim -> claim.state() != ClaimState.SETTLED)
                .map(claim -> new OpenPoint(
                        "Von der Forderung %d stehen noch %s aus (%s)."
                                .formatted(
                                        claim.id().number(),
                                        claim.open().total().german(),
                                        claim.state().germanName()),
                        OpenPlace.CLAIMS));
    }

    private Stream<OpenPoint> unbalanced(CaseReference reference) {
        CaseBudget budget = books.ofCase(reference);
        return UNBALANCED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(stage -> Stream.of(budget.at(stage.getKey()).total())
                        .filter(Money::isPositive)
                        .map(amount -> new OpenPoint(
                                "Im Haushalt sind noch %s %s.".formatted(amount.german(), stage.getValue()),
                                OpenPlace.BUDGET)));
    }
}

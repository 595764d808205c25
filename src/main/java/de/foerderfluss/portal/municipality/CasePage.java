package de.foerderfluss.portal.municipality;

import de.foerderfluss.amendment.Amendment;
import de.foerderfluss.amendment.Amendments;
import de.foerderfluss.amendment.ChangeRequests;
import de.foerderfluss.amendment.CurrentGrant;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.application.Partner;
import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.closure.Dedications;
import de.foerderfluss.earlystart.EarlyStarts;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.RetractionPeriod;
import de.foerderfluss.obligation.Obligations;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.payment.EntitlementStatement;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.proofofuse.Proof;
import de.foerderfluss.proofofuse.ProofState;
import de.foerderfluss.proofofuse.Proofs;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.recovery.Claims;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a case with where it stands: state and next step, money, days and steps. */
@Component
class CasePage {

    private final Inbox inbox;
    private final Deadlines deadlines;
    private final NoticeService notices;
    private final CurrentGrants grants;
    private final Amendments amendments;
    private final ChangeRequests changes;
    private final Drawdowns drawdowns;
    private final Entitlement entitlement;
    private final RetractionPeriod retractionPeriod;
    private final Obligations obligations;
    private final Proofs proofs;
    private final Claims claims;
    private final EarlyStarts earlyStarts;
    private final Hearings hearings;
    private final Clock clock;
    private final Dedications dedications;
    private final Settlements settlements;
    private final PartnerConsents consents;
    private final Municipalities municipalities;

    CasePage(
            Inbox inbox,
            Deadlines deadlines,
            NoticeService notices,
            CurrentGrants grants,
            Amendments amendments,
            ChangeRequests changes,
            Drawdowns drawdowns,
            Entitlement entitlement,
            RetractionPeriod retractionPeriod,
            Obligations obligations,
            Proofs proofs,
            Claims claims,
            EarlyStarts earlyStarts,
            Hearings hearings,
            Clock clock,
            Dedications dedications,
            Settlements settlements,
            PartnerConsents consents,
            Municipalities municipalities) {
        this.inbox = inbox;
        this.deadlines = deadlines;
        this.notices = notices;
        this.grants = grants;
        this.amendments = amendments;
        this.changes = changes;
        this.drawdowns = drawdowns;
        this.entitlement = entitlement;
        this.retractionPeriod = retractionPeriod;
        this.obligations = obligations;
        this.proofs = proofs;
        this.claims = claims;
        this.earlyStarts = earlyStarts;
        this.hearings = hearings;
        this.clock = clock;
        this.dedications = dedications;
        this.settlements = settlements;
        this.consents = consents;
        this.municipalities = municipalities;
    }

    void show(Model model, OpenedCase opened) {
        CaseReference reference = opened.reference();
        CaseStanding standing =
                inbox.standings(List.of(reference)).getOrDefault(reference, CaseStanding.COMPLETENESS_CHECK);
        boolean retracted = standing == CaseStanding.RETRACTED;
        Notice notice = notices.of(reference).filter(issued -> !retracted).orElse(null);
        List<StoredDeadline> days = deadlines.of(reference).stream()
                .filter(day -> !day.kind().isInternal())
                .toList();
        model.addAttribute("standing", Situation.shortly(standing));
        model.addAttribute(
                "situation",
                Situation.of(
                        standing,
                        notice,
                        days.stream().filter(StoredDeadline::isRunning).toList()));
        model.addAttribute("notice", notice);
        model.addAttribute(
                "furtherNotices",
                notices.all(reference).stream()
                        .filter(further -> !further.matter().equals(MatterKey.APPLICATION))
                        .toList());
        model.addAttribute("retractable", !retracted && retractionPeriod.isOpen(reference));
        showPartners(model, opened.application());
        model.addAttribute(
                "earlyStartPage",
                earlyStarts.isOpen(reference) || !earlyStarts.of(reference).isEmpty());
        model.addAttribute("deadlines", inOrder(days));
        List<Proof> proved = proofs.of(opened.actor(), reference);
        model.addAttribute("money", money(opened, notice, proved));
        model.addAttribute("drawdowns", drawdowns.of(reference));
        model.addAttribute("obligations", obligations.of(opened.actor(), reference));
        model.addAttribute("claims", claims.of(opened.actor(), reference));
        model.addAttribute("hearings", hearings.of(reference));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "dedication", dedications.of(opened.actor(), reference).orElse(null));
        model.addAttribute("proofs", proved);
        addAmendments(model, opened, notice);
        model.addAttribute("steps", inbox.waiting(reference));
        model.addAttribute("diagrams", inbox.diagram(reference));
    }

    private void showPartners(Model model, FundingApplication application) {
        boolean joint = !application.partners().isEmpty();
        model.addAttribute("consents", joint ? consents.of(application.reference()) : List.of());
        model.addAttribute(
                "partnerNames",
                joint
                        ? municipalities.names(application.partners().stream()
                                .map(Partner::key)
                                .toList())
                        : Map.of());
    }

    private CaseMoney money(OpenedCase opened, @Nullable Notice notice, List<Proof> proved) {
        EntitlementStatement statement = entitlement.of(opened.reference());
        boolean notified = notice != null && notice.notifiedOn() != null;
        YearlyAmounts granted = notified
                ? grants.promised(opened.reference()).map(CurrentGrant::byYear).orElse(YearlyAmounts.NONE)
                : YearlyAmounts.NONE;
        return new CaseMoney(
                opened.application().requestedGrant(),
                granted,
                settled(opened, proved),
                statement.drawn(),
                statement.paid(),
                statement.available());
    }

    private @Nullable Money settled(OpenedCase opened, List<Proof> proved) {
        boolean examined =
                proved.stream().anyMatch(proof -> proof.id().year() == 0 && proof.state() == ProofState.EXAMINED);
        return examined
                ? settlements
                        .issued(opened.actor(), opened.reference())
                        .map(statement -> statement.calculation().grant())
                        .orElse(null)
                : null;
    }

    private void addAmendments(Model model, OpenedCase opened, @Nullable Notice notice) {
        boolean granted = notice != null && notice.kind().grants() && notice.notifiedOn() != null;
        List<Amendment> all = granted ? amendments.of(opened.actor(), opened.reference()) : List.of();
        boolean busy = all.stream().anyMatch(one -> one.state().isOpen());
        model.addAttribute("amendments", all);
        boolean amendable = granted
                && !busy
                && changes.obstacle(opened.actor(), opened.reference()).isEmpty();
        model.addAttribute("amendable", amendable);
        model.addAttribute(
                "changeBegun",
                amendable && changes.draft(opened.actor(), opened.reference()).begun());
    }

    /** What runs first, the next day on top; then what is over, the latest first. */
    private static List<StoredDeadline> inOrder(List<StoredDeadline> days) {
        return days.stream()
                .sorted(Comparator.comparing((StoredDeadline day) -> !day.isRunning())
                        .thenComparing(
                                day -> day.isRunning() ? day.deadline().date().toEpochDay() : -day.number()))
                .toList();
    }
}

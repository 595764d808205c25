package de.foerderfluss.notice;

import de.foerderfluss.decision.Approval;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.text.TextBlock;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns an approved decision into a notice.
 *
 * <p>What a signatory previews is fixed there and then: number, date, verification code, wording and the signatory's own name. If
 * this signatory then approves the decision, exactly these bytes become the notice, whatever day it is issued. A preview on a later
 * day is dated anew.
 */
@Service
@Transactional
public class NoticeIssuance {

    private static final String NO_NUMBER_YET = "wird bei Zeichnung vergeben";

    private final DecisionMaking decisions;
    private final NoticeMatters matters;
    private final NoticeWriter writer;
    private final FairCopy fairCopy;
    private final NoticeOffice office;
    private final People people;
    private final Clock clock;

    NoticeIssuance(
            DecisionMaking decisions,
            NoticeMatters matters,
            NoticeWriter writer,
            FairCopy fairCopy,
            NoticeOffice office,
            People people,
            Clock clock) {
        this.decisions = decisions;
        this.matters = matters;
        this.writer = writer;
        this.fairCopy = fairCopy;
        this.office = office;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Issues the notice: files it, provides it for download or leaves it to the post, and says so by {@link NoticeIssued}. A repeat
     * answers with the first notice.
     *
     * @throws de.foerderfluss.shared.Breach if no decision is approved
     */
    public Notice issue(CaseReference reference) {
        office.lock(reference);
        return office.issued(reference).orElseGet(() -> issueFirst(decisions.approved(reference)));
    }

    private Notice issueFirst(Decision decision) {
        Approval approval = Objects.requireNonNull(decision.approval());
        NoticeSheet sheet = fairCopy.seenBefore(decision, approval)
                .orElseGet(() -> fairCopy.of(decision, people.get(approval.by()).actor()));
        return office.issue(matters.of(decision, sheet.date()), sheet);
    }

    /**
     * The notice as PDF. A decision signatory gets the very bytes that will be issued; others of the office get a draft that says it is
     * one, as long as nothing is issued.
     *
     * @throws UnknownNotice if no decision is proposed
     */
    public byte[] preview(Actor actor, CaseReference reference) {
        if (!actor.isOffice()) {
            throw new NotPermitted(Role.DECISION_SIGNATORY, Role.CLERK);
        }
        office.lock(reference);
        return office.content(reference).orElseGet(() -> preview(actor, proposed(reference)));
    }

    private byte[] preview(Actor actor, Decision decision) {
        if (actor.has(Role.DECISION_SIGNATORY)) {
            return approvedCopy(decision, actor)
                    .orElseGet(() -> fairCopy.of(decision, actor))
                    .pdf();
        }
        LocalDate today = LocalDate.now(clock);
        return writer.draft(matters.of(decision, today), new NoticeStamp(NO_NUMBER_YET, "", today, "N. N."));
    }

    /** Between approval and issue the copy that was approved stays the preview. */
    private Optional<NoticeSheet> approvedCopy(Decision decision, Actor actor) {
        Approval approval = decision.approval();
        return approval != null && approval.by().equals(actor.id())
                ? fairCopy.seenBefore(decision, approval)
                : Optional.empty();
    }

    /** The text blocks of the notice that nobody has checked against the official source yet, for those who sign. */
    @Transactional(readOnly = true)
    public List<TextBlock> unverifiedTexts(CaseReference reference) {
        LocalDate today = LocalDate.now(clock);
        NoticeStamp stamp = new NoticeStamp(NO_NUMBER_YET, "", today, "N. N.");
        return writer.compose(matters.of(proposed(reference), today), stamp).pinned().stream()
                .filter(block -> !block.verified())
                .toList();
    }

    private Decision proposed(CaseReference reference) {
        return decisions
                .current(reference)
                .filter(decision -> decision.state() != DecisionState.SUPERSEDED)
                .orElseThrow(UnknownNotice::new);
    }
}

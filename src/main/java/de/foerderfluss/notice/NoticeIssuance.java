package de.foerderfluss.notice;

import static de.foerderfluss.shared.MatterKey.APPLICATION;

import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.notice.text.TextBlock;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns the approved decision on an application into a notice.
 *
 * <p>What a signatory previews is fixed there and then: number, date, verification code, wording and the signatory's own name. If
 * this signatory then approves the decision, exactly these bytes become the notice, whatever day it is issued. A preview on a later
 * day is dated anew.
 */
@Service
@Transactional
public class NoticeIssuance {

    private final DecisionMaking decisions;
    private final NoticeMatters matters;
    private final Issuing issuing;

    NoticeIssuance(DecisionMaking decisions, NoticeMatters matters, Issuing issuing) {
        this.decisions = decisions;
        this.matters = matters;
        this.issuing = issuing;
    }

    /**
     * Issues the notice: files it, provides it for download or leaves it to the post, and says so by {@link NoticeIssued}. A repeat
     * answers with the first notice.
     *
     * @throws de.foerderfluss.shared.Breach if no decision is approved
     */
    public Notice issue(CaseReference reference) {
        return issuing.issue(reference, APPLICATION, () -> signable(decisions.approved(reference)));
    }

    /**
     * The notice as PDF. A decision signatory gets the very bytes that will be issued; others of the office get a draft that says it is
     * one, as long as nothing is issued.
     *
     * @throws UnknownNotice if no decision is proposed
     */
    public byte[] preview(Actor actor, CaseReference reference) {
        return issuing.preview(actor, reference, APPLICATION, () -> signable(proposed(reference)));
    }

    /** The text blocks of the notice that nobody has checked against the official source yet, for those who sign. */
    @Transactional(readOnly = true)
    public List<TextBlock> unverifiedTexts(CaseReference reference) {
        return issuing.unverifiedTexts(signable(proposed(reference)));
    }

    private Decision proposed(CaseReference reference) {
        return decisions
                .current(reference)
                .filter(decision -> decision.state() != DecisionState.SUPERSEDED)
                .orElseThrow(UnknownNotice::new);
    }

    private Signable signable(Decision decision) {
        return new Signable(
                decision.reference(),
                APPLICATION,
                decision.id(),
                decision.hash(),
                decision.approval(),
                day -> matters.of(decision, day));
    }
}

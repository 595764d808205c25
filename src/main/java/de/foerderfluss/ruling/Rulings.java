package de.foerderfluss.ruling;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.notice.ActContent;
import de.foerderfluss.notice.ActIssuance;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.text.TextBlock;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is decided in a case after its application, the same way for all kinds (Verfügung): a room proposes a content, a
 * signatory who did not work on it approves exactly this content, the notice is issued. What is approved is issued; there is no way
 * back from an approval.
 */
@Service
@Transactional
public class Rulings {

    private final RulingRows rows;
    private final RulingDesk desk;
    private final ActIssuance issuance;
    private final ApplicationEventPublisher events;

    Rulings(RulingRows rows, RulingDesk desk, ActIssuance issuance, ApplicationEventPublisher events) {
        this.rows = rows;
        this.desk = desk;
        this.issuance = issuance;
        this.events = events;
    }

    /**
     * Proposes a content; one that is already proposed for the matter is replaced. The same proposal sent again by the same person is
     * answered with the first one.
     *
     * @param contributors who worked on it besides the proposer
     * @throws de.foerderfluss.identity.NotPermitted unless the actor is clerk, certifier or examiner of proofs
     * @throws RulingAlreadyApproved if the matter is decided
     * @throws de.foerderfluss.notice.BeforeTheCourt while an action against the notice on the application is pending
     */
    public Ruling propose(
            Actor proposer, CaseReference reference, MatterKey matter, ActContent content, Set<PersonId> contributors) {
        return desk.propose(proposer, reference, matter, content, contributors);
    }

    /**
     * Approves exactly the content that was seen. Approving twice is one approval.
     *
     * @throws de.foerderfluss.identity.NotPermitted if the actor is no decision signatory
     * @throws de.foerderfluss.identity.SamePersonTwice if the actor worked on any proposal of the matter
     * @throws RulingChangedMeanwhile if the proposal is another one by now
     * @throws NoRulingProposed if there is no proposal, or it was returned
     * @throws RulingAlreadyApproved if another person has approved it
     */
    public Ruling approve(Actor signatory, CaseReference reference, MatterKey matter, ContentHash seen) {
        return desk.approve(signatory, reference, matter, seen);
    }

    /**
     * Gives the proposal back to the room it came from.
     *
     * @param reason what is to be corrected, 1 to 2000 characters
     * @throws de.foerderfluss.identity.NotPermitted if the actor is neither a decision signatory nor the proposer
     * @throws RulingReasonMissing without a reason
     * @throws NoRulingProposed if there is no proposal, or it was returned already
     * @throws RulingAlreadyApproved if it is approved
     */
    public Ruling giveBack(Actor actor, CaseReference reference, MatterKey matter, String reason) {
        return desk.giveBack(actor, reference, matter, reason);
    }

    /**
     * Takes back what is proposed on a matter that has lost its object; nothing happens if nothing is proposed.
     *
     * @param reason why it has, a German sentence
     * @throws RulingAlreadyApproved if it is approved
     */
    public void drop(CaseReference reference, MatterKey matter, String reason) {
        desk.drop(reference, matter, reason);
    }

    /**
     * Issues the notice on the approved content and says so by {@link RulingIssued}, all in one transaction. A repeat answers with the
     * first notice.
     *
     * @throws NoRulingProposed if nothing is approved
     */
    public Notice issue(CaseReference reference, MatterKey matter) {
        Ruling approved = current(reference, matter)
                .filter(ruling -> ruling.state() == RulingState.APPROVED || ruling.state() == RulingState.ISSUED)
                .orElseThrow(NoRulingProposed::new);
        Notice notice = issuance.issue(approved.act());
        if (approved.state() == RulingState.APPROVED) {
            events.publishEvent(new RulingIssued(reference, matter));
        }
        return notice;
    }

    /**
     * The notice as PDF: what is issued, or the very bytes that will be if the signatory approves, or a draft for others of the office.
     *
     * @throws UnknownRuling if nothing is proposed on the matter
     */
    public byte[] preview(Actor actor, CaseReference reference, MatterKey matter) {
        return issuance.preview(actor, get(reference, matter).act());
    }

    /** The text blocks of the notice that nobody has checked against the official source yet, for those who sign. */
    @Transactional(readOnly = true)
    public List<TextBlock> unverifiedTexts(CaseReference reference, MatterKey matter) {
        return issuance.unverifiedTexts(get(reference, matter).act());
    }

    /** The last proposal on the matter and what became of it. */
    @Transactional(readOnly = true)
    public Optional<Ruling> current(CaseReference reference, MatterKey matter) {
        List<Ruling> all = rows.of(reference, matter);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * The last proposal on the matter.
     *
     * @throws UnknownRuling if there is none
     */
    @Transactional(readOnly = true)
    public Ruling get(CaseReference reference, MatterKey matter) {
        return current(reference, matter).orElseThrow(UnknownRuling::new);
    }

    /** Every proposal on the matter, oldest first. */
    @Transactional(readOnly = true)
    public List<Ruling> history(CaseReference reference, MatterKey matter) {
        return rows.of(reference, matter);
    }

    /** The last proposal on each matter of the case, the oldest matter first. */
    @Transactional(readOnly = true)
    public List<Ruling> of(CaseReference reference) {
        return rows.last(reference);
    }
}

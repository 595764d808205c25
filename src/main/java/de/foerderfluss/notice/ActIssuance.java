package de.foerderfluss.notice;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.notice.text.TextBlock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns later acts into notices, as {@link NoticeIssuance} does with the decision on the application. */
@Service
@Transactional
public class ActIssuance {

    private final CaseMatters cases;
    private final NoticeService notices;
    private final Issuing issuing;
    private final People people;

    ActIssuance(CaseMatters cases, NoticeService notices, Issuing issuing, People people) {
        this.cases = cases;
        this.notices = notices;
        this.issuing = issuing;
        this.people = people;
    }

    /** Issues the notice on an approved act; a repeat answers with the first one. */
    public Notice issue(ProposedAct approved) {
        return issuing.issue(approved.reference(), approved.matter(), () -> signable(approved));
    }

    /** The notice as PDF; for a decision signatory the very bytes that will be issued, for others of the office a draft. */
    public byte[] preview(Actor actor, ProposedAct proposed) {
        return issuing.preview(actor, proposed.reference(), proposed.matter(), () -> signable(proposed));
    }

    /** The text blocks of the notice that nobody has checked against the official source yet. */
    @Transactional(readOnly = true)
    public List<TextBlock> unverifiedTexts(ProposedAct proposed) {
        return issuing.unverifiedTexts(signable(proposed));
    }

    private Signable signable(ProposedAct act) {
        return new Signable(
                act.reference(), act.matter(), act.id(), act.hash(), act.approval(), day -> matter(act, day));
    }

    private ActMatter matter(ProposedAct act, LocalDate day) {
        return new ActMatter(
                cases.of(act.reference(), day),
                act,
                notices.of(act.reference())
                        .filter(notice -> notice.kind().grants())
                        .orElse(null),
                people.get(act.proposedBy()).name());
    }
}

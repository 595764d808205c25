package de.foerderfluss.proofofuse;

import de.foerderfluss.application.Applications;
import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is owed and proved in a case, to be read; and what waits in the whole office. */
@Service
@Transactional(readOnly = true)
public class Proofs {

    private final Applications applications;
    private final ObligationRows obligations;
    private final ProofDeadlines deadlines;
    private final ProofStates states;
    private final ProofRows proofs;
    private final ExaminationRows examinations;
    private final ProvedGrants grants;
    private final BacklogRows backlog;

    Proofs(
            Applications applications,
            ObligationRows obligations,
            ProofDeadlines deadlines,
            ProofStates states,
            ProofRows proofs,
            ExaminationRows examinations,
            ProvedGrants grants,
            BacklogRows backlog) {
        this.applications = applications;
        this.obligations = obligations;
        this.deadlines = deadlines;
        this.states = states;
        this.proofs = proofs;
        this.examinations = examinations;
        this.grants = grants;
        this.backlog = backlog;
    }

    /**
     * Everything the case owes or has proved, interim proofs first.
     *
     * @throws de.foerderfluss.application.UnknownCase for strangers
     */
    public List<Proof> of(Actor actor, CaseReference reference) {
        applications.get(actor, reference);
        return obligations.of(reference).stream().map(this::proof).toList();
    }

    /**
     * One proof.
     *
     * @throws UnknownProof if it is not owed
     * @throws de.foerderfluss.application.UnknownCase for strangers
     */
    public Proof get(Actor actor, ProofId id) {
        applications.get(actor, id.reference());
        return obligations.find(id).map(this::proof).orElseThrow(() -> new UnknownProof(id.reference()));
    }

    /** The grant whose use is proved, as the notice promised it. */
    public GrantUnderProof grant(Actor actor, CaseReference reference) {
        applications.get(actor, reference);
        return grants.of(reference);
    }

    /**
     * The proofs of all cases, the most urgent first.
     *
     * @throws de.foerderfluss.identity.NotPermitted if the actor is not of the office
     */
    public Page<BacklogLine> backlog(Actor actor, BacklogFilter filter, Pageable page) {
        actor.requireOffice();
        return backlog.find(filter, page);
    }

    /** How many proofs stand where. */
    public BacklogCounts counts(Actor actor) {
        actor.requireOffice();
        return backlog.counts();
    }

    private Proof proof(ProofObligation obligation) {
        ProofId id = obligation.id();
        Deadline deadline = deadlines.last(obligation);
        return new Proof(
                obligation,
                deadline.date(),
                deadline.reason(),
                states.of(id),
                proofs.last(id).orElse(null),
                examinations.last(id).orElse(null));
    }
}

package de.foerderfluss.proofofuse;

import de.foerderfluss.amendment.FinalGrants;
import de.foerderfluss.application.Applications;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.payment.DrawdownState;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fixes the final amount of a grant by a notice (Schlussabrechnung), once its proof of use is examined. A settlement that cuts
 * something or claims money back needs a hearing before.
 */
@Service
@Transactional
public class Settlements {

    /** What the ruling is about; a grant is settled once. */
    public static final MatterKey MATTER = MatterKey.of("SETTLEMENT", 1);

    private static final int LONGEST_REASONS = 4000;

    private final SettlementDesk desk;
    private final SettlementRows rows;
    private final SettlementHearing intention;
    private final Rulings rulings;
    private final Hearings hearings;
    private final NoticeService notices;
    private final Drawdowns drawdowns;
    private final Applications applications;
    private final FinalGrants finals;
    private final CaseFile caseFile;

    Settlements(
            SettlementDesk desk,
            SettlementRows rows,
            SettlementHearing intention,
            Rulings rulings,
            Hearings hearings,
            NoticeService notices,
            Drawdowns drawdowns,
            Applications applications,
            FinalGrants finals,
            CaseFile caseFile) {
        this.desk = desk;
        this.rows = rows;
        this.intention = intention;
        this.rulings = rulings;
        this.hearings = hearings;
        this.notices = notices;
        this.drawdowns = drawdowns;
        this.applications = applications;
        this.finals = finals;
        this.caseFile = caseFile;
    }

    /** Whether the grant is settled, so that nothing of it is amended or drawn any more. */
    @Transactional(readOnly = true)
    public boolean settled(CaseReference reference) {
        return finals.isFinal(reference);
    }

    /**
     * The settlement as it stands, for the office.
     *
     * @throws SettlementRefused as long as the proof of use is not examined
     */
    @Transactional(readOnly = true)
    public SettlementStatement get(Actor actor, CaseReference reference) {
        actor.requireOffice();
        applications.get(actor, reference);
        return desk.statement(reference);
    }

    /** The issued settlement; for the municipality not before its notice was made known. */
    @Transactional(readOnly = true)
    public Optional<SettlementStatement> issued(Actor actor, CaseReference reference) {
        applications.get(actor, reference);
        boolean known = actor.isOffice()
                || notices.of(reference, MATTER)
                        .filter(notice -> notice.notifiedOn() != null)
                        .isPresent();
        return known && settled(reference) ? Optional.of(desk.statement(reference)) : Optional.empty();
    }

    /**
     * Hears the municipality on what the settlement will cut or claim back.
     *
     * @param days for the answer
     * @throws SettlementRefused if there is nothing to settle, or nothing to hear about
     */
    public Hearing openHearing(Actor clerk, CaseReference reference, int days) {
        clerk.require(Role.CLERK, Role.PROOF_EXAMINER);
        caseFile.hold(reference);
        SettlementStatement statement = desk.statement(reference);
        requireOpen(statement);
        if (!statement.isBurdening()) {
            throw SettlementRefused.nothingToHear();
        }
        return hearings.open(clerk, reference, MATTER, intention.of(statement), days);
    }

    /**
     * Proposes the settlement; a signatory approves it. The same proposal again is answered with the first one.
     *
     * @param reasons as the notice states them, 1 to 4000 characters
     * @throws de.foerderfluss.identity.NotPermitted if the actor is neither clerk nor examiner of proofs
     * @throws SettlementRefused if the proof is not examined, a drawdown is undecided, the grant is settled, or without reasons
     * @throws de.foerderfluss.hearing.NotHeardYet if it is burdening and the municipality was not heard to the end
     */
    public Ruling propose(Actor clerk, CaseReference reference, String reasons) {
        clerk.require(Role.CLERK, Role.PROOF_EXAMINER);
        String words = reasons.replace('\u0000', ' ').strip();
        caseFile.hold(reference);
        SettlementStatement statement = desk.statement(reference);
        requireOpen(statement);
        if (words.isEmpty() || words.length() > LONGEST_REASONS) {
            throw SettlementRefused.reasons();
        }
        requireNoDrawdown(reference);
        Set<PersonId> contributors =
                new HashSet<>(Set.of(statement.examination().examinedBy()));
        Hearing hearing = statement.hearing();
        if (statement.isBurdening()) {
            hearings.requireHeard(reference, MATTER);
        }
        if (hearing != null) {
            contributors.addAll(hearing.contributors());
        }
        Ruling ruling = rulings.propose(clerk, reference, MATTER, SettlementLetter.of(statement, words), contributors);
        rows.add(ProposedSettlement.of(reference, ruling.number(), statement));
        return ruling;
    }

    private static void requireOpen(SettlementStatement statement) {
        Ruling ruling = statement.ruling();
        if (ruling != null && ruling.state() == RulingState.ISSUED) {
            throw SettlementRefused.settledAlready();
        }
    }

    /** What is not ordered yet would be neither paid nor free. */
    private void requireNoDrawdown(CaseReference reference) {
        drawdowns.of(reference).stream()
                .filter(drawdown ->
                        drawdown.state() == DrawdownState.REQUESTED || drawdown.state() == DrawdownState.CERTIFIED)
                .findFirst()
                .ifPresent(drawdown -> {
                    throw SettlementRefused.drawdownOpen(drawdown.id().number());
                });
    }
}

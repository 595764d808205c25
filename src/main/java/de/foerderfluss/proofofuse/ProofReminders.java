package de.foerderfluss.proofofuse;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.Correspondence;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.notice.text.LetterKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens when a proof does not come (Erinnerungen): two letters, then the municipality is heard. Each letter is written once for each
 * day that was missed; how many days lie between them is data of the guideline.
 */
@Service
@Transactional
public class ProofReminders {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final OverdueRows rows;
    private final ProofDoor door;
    private final ProofDeadlines deadlines;
    private final ProofStates states;
    private final FundingGuideline guideline;
    private final Correspondence correspondence;
    private final Hearings hearings;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProofReminders(
            OverdueRows rows,
            ProofDoor door,
            ProofDeadlines deadlines,
            ProofStates states,
            FundingGuideline guideline,
            Correspondence correspondence,
            Hearings hearings,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.door = door;
        this.deadlines = deadlines;
        this.states = states;
        this.guideline = guideline;
        this.correspondence = correspondence;
        this.hearings = hearings;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /** Proofs whose day has passed so long ago that the first reminder is due, and that nobody has noticed yet. */
    @Transactional(readOnly = true)
    public List<ProofId> missed() {
        return rows.missed(LocalDate.now(clock).minusDays(days(ParameterKey.PROOF_REMINDER_DAYS)));
    }

    /** Notes that the proof is overdue; nothing happens if it has come in the meantime or is noted already. */
    public void notice(ProofId id) {
        caseFile.hold(id.reference());
        LocalDate due = deadlines.due(door.lock(id));
        boolean missed = states.of(id).isWithMunicipality()
                && !due.isAfter(LocalDate.now(clock).minusDays(days(ParameterKey.PROOF_REMINDER_DAYS)));
        if (missed && rows.notice(id, due)) {
            events.publishEvent(new ProofOverdue(id));
        }
    }

    /** The first letter; a repeat changes nothing. */
    public void remind(ProofId id) {
        MissedDay missed = missed(id);
        correspondence.write(id.reference(), LetterKind.PROOF_REMINDER, missed.number(), facts -> said(facts, missed));
    }

    /** The second letter, which names the consequences; a repeat changes nothing. */
    public void remindFinally(ProofId id) {
        MissedDay missed = missed(id);
        correspondence.write(
                id.reference(),
                LetterKind.PROOF_FINAL_REMINDER,
                missed.number(),
                facts -> said(facts, missed).with(ProofPlaceholder.LAST_DAY, DAY.format(lastDay(id))));
    }

    private static LetterFacts said(LetterFacts facts, MissedDay missed) {
        return facts.with(ProofPlaceholder.PROOF, missed.id().german())
                .with(ProofPlaceholder.DUE, DAY.format(missed.due()));
    }

    /** The last day before the second letter. */
    @Transactional(readOnly = true)
    public LocalDate daysOfGraceEnd(ProofId id) {
        return missed(id).due().plusDays(days(ParameterKey.PROOF_FINAL_REMINDER_DAYS) - 1L);
    }

    /** The last day before the office decides on a hearing. */
    @Transactional(readOnly = true)
    public LocalDate lastDay(ProofId id) {
        return missed(id).due().plusDays(days(ParameterKey.PROOF_HEARING_DAYS) - 1L);
    }

    /**
     * Hears the municipality on a revocation for want of the proof.
     *
     * @param facts on which the intention rests, in the clerk's words
     * @param days for the answer
     * @throws ProofNotOpen if the proof has come in the meantime
     * @throws UnknownProof if it is not overdue
     */
    public Hearing openHearing(Actor clerk, ProofId id, String facts, int days) {
        clerk.require(Role.CLERK);
        caseFile.hold(id.reference());
        door.lock(id);
        door.requireOpen(id);
        MissedDay missed = missed(id);
        IntendedMeasure intended = new IntendedMeasure(
                "Widerruf des Zuwendungsbescheids und Erstattung der ausgezahlten Zuwendung, weil der %s fehlt."
                        .formatted(id.german()),
                facts,
                "§ 49 Abs. 3 Satz 1 Nr. 2, § 49a " + deadlines.procedureAct(),
                null,
                "Zinsen nach § 49a Abs. 3 %s.".formatted(deadlines.procedureAct()));
        Hearing hearing = hearings.open(clerk, id.reference(), id.matter(), intended, days);
        events.publishEvent(new ProofHearingOpened(missed.id()));
        return hearing;
    }

    private MissedDay missed(ProofId id) {
        return rows.last(id).orElseThrow(() -> new UnknownProof(id.reference()));
    }

    private int days(ParameterKey key) {
        return guideline.value(LocalDate.now(clock), null, key).number();
    }
}

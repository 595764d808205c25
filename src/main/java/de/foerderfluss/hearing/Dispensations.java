package de.foerderfluss.hearing;

import static de.foerderfluss.identity.Role.CLERK;
import static de.foerderfluss.identity.Role.PROOF_EXAMINER;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records why a municipality need not be heard before a decision (§ 28 Abs. 2 und 3 VwVfG). What is recorded counts like a hearing:
 * {@link Hearings#requireHeard} lets the decision pass, and {@link Hearings#treatment} says the ground in the words of the notice.
 */
@Service
@Transactional
public class Dispensations {

    /** What a municipality asks for itself; declining it takes nothing away. */
    private static final Set<String> REQUESTS = Set.of("APPLICATION", "EARLY_START", "AMENDMENT", "DRAWDOWN");

    private final DispensationRows rows;
    private final StoredHearings hearings;
    private final CaseFile caseFile;
    private final Clock clock;

    Dispensations(DispensationRows rows, StoredHearings hearings, CaseFile caseFile, Clock clock) {
        this.rows = rows;
        this.hearings = hearings;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /**
     * Records that nobody is heard on the matter; another reason later takes the place of the first. The same sent again changes nothing.
     *
     * @param clerk a clerk, or an examiner of proofs of use
     * @param ground code of one of the {@link #grounds}
     * @throws de.foerderfluss.form.FormRejected if the ground does not hold for such a matter, or the reason is missing
     * @throws HeardAlready if there is a hearing on the matter
     */
    public Dispensation dispense(Actor clerk, CaseReference reference, MatterKey matter, String ground, String reason) {
        clerk.require(CLERK, PROOF_EXAMINER);
        caseFile.hold(reference);
        Dispensation asked = checked(clerk, matter, ground, reason);
        if (hearings.find(reference, matter).isPresent()) {
            throw new HeardAlready();
        }
        return find(reference, matter)
                .filter(last ->
                        last.ground().equals(asked.ground()) && last.reason().equals(asked.reason()))
                .orElseGet(() -> keep(reference, asked));
    }

    /** All grounds, in the order of the law. */
    @Transactional(readOnly = true)
    public List<DispensationGround> grounds() {
        return rows.grounds();
    }

    /** What was recorded last on each matter of the case. */
    @Transactional(readOnly = true)
    public List<Dispensation> of(CaseReference reference) {
        return rows.of(reference);
    }

    @Transactional(readOnly = true)
    public Optional<Dispensation> find(CaseReference reference, MatterKey matter) {
        return rows.of(reference).stream()
                .filter(one -> one.matter().equals(matter))
                .findFirst();
    }

    private Dispensation keep(CaseReference reference, Dispensation dispensation) {
        rows.add(reference, dispensation);
        String sentence = "Von einer Anhörung (%s) wird nach %s VwVfG abgesehen. Grund: %s"
                .formatted(dispensation.matter().german(), dispensation.ground().legalBasis(), dispensation.reason());
        caseFile.record(reference, dispensation.by(), "HEARING_DISPENSED", sentence, Visibility.OFFICE);
        return dispensation;
    }

    private Dispensation checked(Actor clerk, MatterKey matter, String code, String typed) {
        HearingText text = new HearingText();
        text.requireKnown(matter);
        Optional<DispensationGround> ground =
                grounds().stream().filter(one -> one.code().equals(code)).findFirst();
        if (ground.isEmpty()) {
            text.refuse("ground", "Grund nach dem Gesetz", "Bitte wählen Sie einen Grund nach dem Gesetz.");
        } else if (ground.get().onlyRequests() && !REQUESTS.contains(matter.kind())) {
            text.refuse(
                    "ground",
                    "Grund nach dem Gesetz",
                    "Dieser Grund gilt nur, wo ein Antrag abgelehnt wird. Hier greift die Entscheidung in Rechte ein; die Kommune ist anzuhören (§ 28 Abs. 1 VwVfG), wenn nicht ein anderer Grund vorliegt.");
        }
        String reason = text.required("reason", "Warum das hier so ist", typed, 2000);
        text.orReject();
        return new Dispensation(
                matter,
                ground.orElseThrow(),
                reason,
                clerk.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}

package de.foerderfluss.application;

import static de.foerderfluss.identity.Role.ADMINISTRATOR;
import static de.foerderfluss.identity.Role.AUDITOR;
import static de.foerderfluss.identity.Role.UNIT_HEAD;

import de.foerderfluss.application.BiasDeclaration.Lifting;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps people out of cases in which they may not take part (Unbefangenheit, §§ 20, 21 VwVfG). Nobody has to ask before an act: the case
 * file refuses. This is where people say that they may be biased, and where pages and lists learn what is closed to whom.
 */
@Service
@Transactional
public class Impartiality {

    private static final int LONGEST_REASON = 2000;

    private final Applications applications;
    private final Conflicts conflicts;
    private final BiasRows rows;
    private final People people;
    private final CaseFile caseFile;
    private final Clock clock;

    Impartiality(
            Applications applications,
            Conflicts conflicts,
            BiasRows rows,
            People people,
            CaseFile caseFile,
            Clock clock) {
        this.applications = applications;
        this.conflicts = conflicts;
        this.rows = rows;
        this.people = people;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /**
     * The actor may be biased in this case and takes no further part in it. Declared again, the first declaration answers.
     *
     * @throws de.foerderfluss.identity.NotPermitted if the actor is not of the office
     * @throws UnknownCase if there is no such case
     * @throws BiasReasonMissing without a reason
     */
    public BiasDeclaration declareBias(Actor actor, CaseReference reference, String reason) {
        actor.requireOffice();
        applications.get(actor, reference);
        caseFile.hold(reference);
        List<BiasDeclaration> own = of(actor.id(), reference);
        return own.stream().filter(BiasDeclaration::holds).findFirst().orElseGet(() -> {
            BiasDeclaration declaration =
                    new BiasDeclaration(reference, actor.id(), own.size() + 1, words(reason), now(), null);
            String sentence = "%s hat sich für befangen erklärt und wirkt nicht weiter mit: %s"
                    .formatted(actor.name(), declaration.reason());
            caseFile.record(reference, actor.id(), "BIAS_DECLARED", sentence, Visibility.OFFICE);
            rows.add(declaration);
            return declaration;
        });
    }

    /**
     * Decides that there is no bias after all.
     *
     * @param decider an administrator or a head of unit, never the person concerned
     * @throws OwnBias if it is the decider's own
     * @throws NoBiasDeclared if there is no declaration that holds
     */
    public BiasDeclaration liftBias(Actor decider, CaseReference reference, PersonId person, String reason) {
        decider.require(ADMINISTRATOR, UNIT_HEAD);
        if (decider.id().equals(person)) {
            throw new OwnBias();
        }
        caseFile.hold(reference);
        BiasDeclaration declaration = of(person, reference).stream()
                .filter(BiasDeclaration::holds)
                .findFirst()
                .orElseThrow(NoBiasDeclared::new);
        Lifting lifting = new Lifting(words(reason), decider.id(), now());
        rows.lift(declaration, lifting);
        String sentence = "Es besteht keine Befangenheit von %s: %s"
                .formatted(people.get(person).name(), lifting.reason());
        caseFile.record(reference, decider.id(), "BIAS_LIFTED", sentence, Visibility.OFFICE);
        return of(person, reference).get(declaration.number() - 1);
    }

    /** A German sentence that says why the actor may not act in this case; empty if nothing stands against it. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Actor actor, CaseReference reference) {
        return conflicts.obstacle(actor.id(), reference);
    }

    /** @throws ConflictOfInterest if the actor may not act in this case */
    @Transactional(readOnly = true)
    public void require(Actor actor, CaseReference reference) {
        conflicts.requireMayWrite(reference, actor.id());
    }

    /** The cases in which the actor may not act. */
    @Transactional(readOnly = true)
    public Set<CaseReference> barred(Actor actor) {
        return conflicts.barred(actor.id());
    }

    /** Who has declared bias in this case, oldest first. */
    @Transactional(readOnly = true)
    public List<BiasDeclaration> declared(CaseReference reference) {
        return rows.of(reference);
    }

    /** What the actor has declared, the latest first. */
    @Transactional(readOnly = true)
    public List<BiasDeclaration> ownDeclarations(Actor actor) {
        return rows.of(actor.id());
    }

    /** All declarations, the latest first, for auditors and administrators; at most 500. */
    @Transactional(readOnly = true)
    public List<BiasDeclaration> register(Actor actor) {
        actor.require(AUDITOR, ADMINISTRATOR);
        return rows.all();
    }

    private List<BiasDeclaration> of(PersonId person, CaseReference reference) {
        return rows.of(reference).stream()
                .filter(declaration -> declaration.person().equals(person))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String words(String reason) {
        String words = reason.replace('\u0000', ' ').strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new BiasReasonMissing();
        }
        return words;
    }
}

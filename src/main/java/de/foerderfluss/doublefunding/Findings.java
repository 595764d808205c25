package de.foerderfluss.doublefunding;

import de.foerderfluss.application.Applications;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.doublefunding.Finding.Answer;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hints that the same is funded twice, and what clerks say to them (Prüfung auf Doppelförderung). */
@Service
@Transactional
public class Findings {

    private static final int LONGEST_REASON = 2000;

    private final Applications applications;
    private final FindingRows rows;
    private final CaseFile caseFile;
    private final Clock clock;

    Findings(Applications applications, FindingRows rows, CaseFile caseFile, Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /**
     * Answers a finding, once and for good. The same answer sent again changes nothing.
     *
     * @param confirmed whether the same is really funded twice
     * @param reason 1 to 2000 characters
     * @throws de.foerderfluss.identity.NotPermitted if the actor is no clerk
     * @throws FindingRefused if there is no such finding, it is answered otherwise, or the reason is missing
     */
    public Finding answer(Actor clerk, CaseReference reference, int number, boolean confirmed, String reason) {
        clerk.require(Role.CLERK);
        applications.get(clerk, reference);
        caseFile.hold(reference);
        String words = reason.replace('\u0000', ' ').strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw FindingRefused.reasonMissing();
        }
        Finding finding = get(reference, number);
        Answer before = finding.answer();
        if (before != null) {
            if (before.confirmed() == confirmed && before.reason().equals(words)) {
                return finding;
            }
            throw FindingRefused.answered();
        }
        rows.answer(
                finding,
                new Answer(confirmed, words, clerk.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        caseFile.record(
                reference,
                clerk.id(),
                "DOUBLE_FUNDING_ANSWERED",
                "Hinweis auf Doppelförderung: %s Feststellung: %s. %s"
                        .formatted(
                                finding.sentence(),
                                confirmed ? "begründet, wird berücksichtigt" : "keine Doppelförderung",
                                words),
                Visibility.OFFICE);
        return get(reference, number);
    }

    /** The findings of a case, for the office. */
    @Transactional(readOnly = true)
    public List<Finding> of(Actor actor, CaseReference reference) {
        actor.requireOffice();
        return rows.of(reference);
    }

    /** Those of the cases in which a finding waits for its answer; one statement, however many there are. */
    @Transactional(readOnly = true)
    public Set<CaseReference> openAmong(Collection<CaseReference> references) {
        return references.isEmpty()
                ? Set.of()
                : rows.open(references).stream().map(CaseReference::new).collect(Collectors.toSet());
    }

    private Finding get(CaseReference reference, int number) {
        return rows.of(reference).stream()
                .filter(finding -> finding.number() == number)
                .findFirst()
                .orElseThrow(() -> FindingRefused.unknown(number));
    }
}

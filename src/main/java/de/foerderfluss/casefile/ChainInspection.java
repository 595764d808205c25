package de.foerderfluss.casefile;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes case files when somebody asks, or at night, and remembers what came out (Nachrechnung). */
@Service
@Transactional(readOnly = true)
public class ChainInspection {

    private final CaseFile caseFile;
    private final CaseHeads heads;
    private final ChainVerdicts verdicts;
    private final Clock clock;

    ChainInspection(CaseFile caseFile, CaseHeads heads, ChainVerdicts verdicts, Clock clock) {
        this.caseFile = caseFile;
        this.heads = heads;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /**
     * Recomputes a file now, for anybody of the office.
     *
     * @throws NotPermitted if the actor is not of the office
     * @throws UnknownCaseFile if the file was never opened
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ChainVerdict inspect(Actor reader, CaseReference reference) {
        if (!reader.isOffice()) {
            throw new NotPermitted(Role.CLERK, Role.AUDITOR);
        }
        return recompute(reference, reader.id());
    }

    /** All in one picture of the database, so that an entry written meanwhile looks like no break. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    ChainVerdict recompute(CaseReference reference, PersonId by) {
        CaseHead head = heads.findByCaseReference(reference.text()).orElseThrow(() -> new UnknownCaseFile(reference));
        ChainCheck check = caseFile.verify(reference);
        ChainVerdict verdict = new ChainVerdict(
                reference,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by,
                head.lastNumber(),
                check.firstBrokenEntry());
        verdicts.add(verdict);
        return verdict;
    }

    /** What came out the last time; empty if the file was never recomputed. */
    public Optional<ChainVerdict> last(CaseReference reference) {
        return verdicts.last(reference);
    }

    /** The files that were broken the last time, by reference. */
    public List<ChainVerdict> broken() {
        return verdicts.broken();
    }
}

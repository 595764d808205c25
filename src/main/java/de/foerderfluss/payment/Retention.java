package de.foerderfluss.payment;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a part of a grant back until its proof of use is checked, if the guideline says so (Einbehalt). */
@Service
@Transactional
public class Retention {

    private static final int WHOLE = 10_000;

    private final FundingGuideline guideline;
    private final JdbcClient jdbc;
    private final CaseFile caseFile;
    private final Clock clock;

    Retention(FundingGuideline guideline, JdbcClient jdbc, CaseFile caseFile, Clock clock) {
        this.guideline = guideline;
        this.jdbc = jdbc;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /** What of the grant is kept back today, rounded up to the cent. */
    Money keptBack(CaseReference reference, Money grant) {
        int share = guideline
                .value(LocalDate.now(clock), null, ParameterKey.RETENTION)
                .percentage()
                .basisPoints();
        return share == 0 || isReleased(reference) ? Money.ZERO : grant.minus(grant.proportion(WHOLE - share, WHOLE));
    }

    /**
     * The proof of use is checked, so nothing is kept back any more. A repeat changes nothing.
     *
     * @param germanReason what was checked, for the case file
     */
    public void release(PersonId by, CaseReference reference, String germanReason) {
        int released = jdbc.sql(
                        "insert into retention_release values (:case, :reason, :by, :at) on conflict do nothing")
                .param("case", reference.text())
                .param("reason", germanReason)
                .param("by", by.value())
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (released == 1) {
            caseFile.record(
                    reference,
                    by,
                    "RETENTION_RELEASED",
                    "Von der Zuwendung wird nichts mehr einbehalten: " + germanReason,
                    Visibility.OFFICE);
        }
    }

    private boolean isReleased(CaseReference reference) {
        return jdbc.sql("select count(*) from retention_release where case_reference = :case")
                        .param("case", reference.text())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}

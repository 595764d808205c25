package de.foerderfluss.api;

import de.foerderfluss.closure.ChangeJudgement;
import de.foerderfluss.closure.ChangeKind;
import de.foerderfluss.closure.ChangeVerdict;
import de.foerderfluss.closure.Dedication;
import de.foerderfluss.closure.DedicationEnd;
import de.foerderfluss.closure.ProRataShare;
import de.foerderfluss.closure.ReportedChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long what was bought is bound to its purpose, and what was reported.
 *
 * @param until the last day
 * @param verified whether the length was read in an official text
 * @param end null as long as it lasts
 */
record DedicationView(
        LocalDate until,
        String reason,
        boolean verified,
        @Nullable DedicationEnd end,
        @Nullable LocalDate endedOn,
        List<Change> changes) {

    /**
     * A reported change.
     *
     * @param verdict null until it is examined
     * @param amount what of the grant falls on the rest of the period, if the purpose is missed
     */
    record Change(
            int number,
            ChangeKind kind,
            LocalDate since,
            String message,
            Instant reportedAt,
            @Nullable ChangeVerdict verdict,
            @Nullable String found,
            @Nullable BigDecimal amount,
            @Nullable String computation) {

        static Change of(ReportedChange change) {
            ChangeJudgement judgement = change.judgement();
            ProRataShare share = judgement == null ? null : judgement.share();
            return new Change(
                    change.number(),
                    change.kind(),
                    change.since(),
                    change.message(),
                    change.reportedAt(),
                    judgement == null ? null : judgement.verdict(),
                    judgement == null ? null : judgement.reason(),
                    share == null ? null : share.amount().euros(),
                    share == null ? null : share.german());
        }
    }

    static DedicationView of(Dedication dedication) {
        return new DedicationView(
                dedication.until(),
                dedication.reason(),
                dedication.verified(),
                dedication.end(),
                dedication.endedOn(),
                dedication.changes().stream().map(Change::of).toList());
    }
}

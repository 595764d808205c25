package de.foerderfluss.api;

import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.obligation.FulfilmentReport;
import de.foerderfluss.obligation.Obligation;
import de.foerderfluss.obligation.ObligationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a notice demands and what was reported of it.
 *
 * @param due the last day to meet it as it stands now
 * @param beforePayment whether no money is paid before it is met
 */
record ObligationView(
        String reference,
        int number,
        String text,
        @Nullable LocalDate due,
        boolean overdue,
        boolean beforePayment,
        ObligationState state,
        String stateName,
        List<ReportView> reports) {

    /** A report with its documents and what a clerk found, if anything yet. */
    record ReportView(
            int number,
            String message,
            List<UUID> documents,
            Instant reportedAt,
            @Nullable Boolean fulfilled,
            @Nullable String reason) {

        static ReportView of(FulfilmentReport report) {
            FulfilmentReport.Judgement judgement = report.judgement();
            return new ReportView(
                    report.number(),
                    report.message(),
                    report.documents().stream().map(DocumentId::value).toList(),
                    report.at(),
                    judgement == null ? null : judgement.fulfilled(),
                    judgement == null ? null : judgement.reason());
        }
    }

    static ObligationView of(Obligation obligation, LocalDate today) {
        return new ObligationView(
                obligation.reference().text(),
                obligation.number(),
                obligation.text(),
                obligation.due(),
                obligation.overdue(today),
                obligation.beforePayment(),
                obligation.state(),
                obligation.state().germanName(),
                obligation.reports().stream().map(ReportView::of).toList());
    }
}

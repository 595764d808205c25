package de.foerderfluss.api;

import de.foerderfluss.payment.PaymentFileKind;
import de.foerderfluss.payment.PaymentRun;
import de.foerderfluss.payment.PaymentRunState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment run and its progress.
 *
 * @param expected payments that were waiting when it began
 * @param collected payments taken up so far, {@code total} their sum in euros
 * @param files which can be fetched; none until it is ready
 */
record PaymentRunView(
        UUID id,
        int number,
        String messageId,
        LocalDate executionDate,
        PaymentRunState state,
        int expected,
        int collected,
        BigDecimal total,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<PaymentFileKind> files) {

    static PaymentRunView of(PaymentRun run) {
        return new PaymentRunView(
                run.id(),
                run.number(),
                run.messageId(),
                run.executionDate(),
                run.state(),
                run.expected(),
                run.collected(),
                run.total().euros(),
                run.startedAt(),
                run.finishedAt(),
                run.state() == PaymentRunState.READY ? List.of(PaymentFileKind.values()) : List.of());
    }
}

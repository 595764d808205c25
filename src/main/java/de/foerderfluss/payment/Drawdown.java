package de.foerderfluss.payment;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawdown request (Mittelabruf).
 *
 * @param budgetYear the year whose cash pays it
 * @param ownShare own funds the municipality spends on the same invoices
 * @param usage what became of earlier instalments, in the municipality's words
 * @param recognised what was certified, none before
 * @param findings what the certifier should look at, in German
 * @param contentHash over everything that is certified and ordered; whoever orders names the hash that was seen
 * @param attempt 1, one more each time a payment came back
 * @param paymentReference the Kassenzeichen, once ordered
 * @param reason why it was returned, refused or sent back, in German
 */
public record Drawdown(
        DrawdownId id,
        DrawdownState state,
        Money requested,
        int budgetYear,
        List<Invoice> invoices,
        Money ownShare,
        String usage,
        Iban iban,
        String accountHolder,
        Instant requestedAt,
        PersonId requestedBy,
        @Nullable Money recognised,
        @Nullable PersonId certifiedBy,
        @Nullable Instant certifiedAt,
        List<String> findings,
        ContentHash contentHash,
        int attempt,
        @Nullable String paymentReference,
        @Nullable LocalDate executedOn,
        @Nullable String reason) {

    public Drawdown {
        invoices = List.copyOf(invoices);
        findings = List.copyOf(findings);
    }

    /** What is asked for now: the certified amount, before that the requested one. */
    public Money asked() {
        return recognised == null ? requested : recognised;
    }

    public Money invoiced() {
        return Money.sum(invoices.stream().map(Invoice::amount).toList());
    }
}

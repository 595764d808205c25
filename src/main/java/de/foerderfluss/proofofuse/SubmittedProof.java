package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * A proof as it was submitted. It never changes; after a return a new round follows.
 *
 * @param round from 1
 * @param contributors everybody who worked on it, the submitter among them
 * @param report the proof as it is read
 * @param funds what covered the expenditure besides the grant
 * @param granted the grant whose use is proved
 * @param grantUsed the part that the grant covers
 * @param provedUnits of a fixed-amount grant, otherwise 0
 * @param receipts empty unless the notice demands them
 * @param due until when it was to be submitted
 * @param findings what the examiner should look at, in German
 * @param hash over everything the municipality has said
 */
public record SubmittedProof(
        ProofId id,
        int round,
        Instant submittedAt,
        PersonId submittedBy,
        Set<PersonId> contributors,
        List<ReportSection> report,
        List<ProvedItem> items,
        Funds funds,
        Money granted,
        Money grantUsed,
        int provedUnits,
        List<Receipt> receipts,
        LocalDate due,
        List<String> findings,
        ContentHash hash) {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    public SubmittedProof {
        contributors = Set.copyOf(contributors);
        report = List.copyOf(report);
        items = List.copyOf(items);
        receipts = List.copyOf(receipts);
        findings = List.copyOf(findings);
    }

    public Money claimed() {
        return Money.sum(items.stream().map(ProvedItem::claimed).toList());
    }

    /** Whether it came after its day. */
    public boolean isLate() {
        return LocalDate.ofInstant(submittedAt, BERLIN).isAfter(due);
    }
}

package de.foerderfluss.proofofuse;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an examiner should look at: nothing of it is wrong by itself. */
@Component
class ProofFindings {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final StatementRows rows;

    ProofFindings(StatementRows rows) {
        this.rows = rows;
    }

    List<String> of(GrantUnderProof grant, List<ProvedItem> items, List<Receipt> receipts) {
        List<String> findings = new ArrayList<>();
        items.stream()
                .filter(item -> item.claimed().exceeds(item.planned()))
                .map(item -> "Ausgabe %d (%s): nachgewiesen %s, im Finanzierungsplan %s."
                        .formatted(item.number(), item.description(), item.claimed(), item.planned()))
                .forEach(findings::add);
        receipts.stream()
                .filter(receipt -> !grant.period().contains(receipt.paidOn()))
                .map(receipt -> "Beleg %d (%s, Nr. %s): am %s bezahlt, außerhalb des Bewilligungszeitraums %s."
                        .formatted(
                                receipt.line(),
                                receipt.payee(),
                                receipt.invoiceNumber(),
                                DAY.format(receipt.paidOn()),
                                grant.period()))
                .forEach(findings::add);
        findings.addAll(rows.elsewhere(grant.reference(), receipts));
        return findings;
    }
}

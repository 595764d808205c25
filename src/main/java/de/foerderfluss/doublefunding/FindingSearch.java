package de.foerderfluss.doublefunding;

import static de.foerderfluss.doublefunding.FindingKind.SAME_INVOICE;
import static de.foerderfluss.doublefunding.FindingKind.SAME_OBJECT;

import de.foerderfluss.application.ApplicationSubmitted;
import de.foerderfluss.application.SameObjects;
import de.foerderfluss.application.SameObjects.SameObject;
import de.foerderfluss.payment.DrawdownRequested;
import de.foerderfluss.payment.SameInvoices;
import de.foerderfluss.payment.SameInvoices.SameInvoice;
import de.foerderfluss.proofofuse.ProofSubmitted;
import de.foerderfluss.proofofuse.SameReceipts;
import de.foerderfluss.proofofuse.SameReceipts.SameReceipt;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks, whenever something comes in, for the same in the office's other cases. Each search reads an index. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FindingSearch {

    private final SameObjects objects;
    private final SameInvoices invoices;
    private final SameReceipts receipts;
    private final FindingRows rows;
    private final Clock clock;

    FindingSearch(SameObjects objects, SameInvoices invoices, SameReceipts receipts, FindingRows rows, Clock clock) {
        this.objects = objects;
        this.invoices = invoices;
        this.receipts = receipts;
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationSubmitted event) {
        SameObject same = objects.elsewhere(event.reference());
        if (!same.cases().isEmpty()) {
            add(
                    event.reference(),
                    SAME_OBJECT,
                    same.fundingObject(),
                    "Zum selben Fördergegenstand gibt es Anträge derselben oder einer beteiligten Kommune: %s."
                            .formatted(places(same.cases())));
        }
    }

    @EventListener
    void on(DrawdownRequested event) {
        for (SameInvoice same : invoices.elsewhere(event.id())) {
            add(
                    event.id().reference(),
                    SAME_INVOICE,
                    same.fingerprint().hex(),
                    "%s steht auch in %s.".formatted(same.name(), String.join(", ", same.places())));
        }
    }

    @EventListener
    void on(ProofSubmitted event) {
        for (SameReceipt same : receipts.elsewhere(event.id())) {
            add(
                    event.id().reference(),
                    SAME_INVOICE,
                    same.fingerprint(),
                    "%s steht auch in den Nachweisen zu %s.".formatted(same.name(), String.join(", ", same.places())));
        }
    }

    private void add(CaseReference reference, FindingKind kind, String trace, String sentence) {
        rows.add(reference, kind, trace, sentence, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static String places(List<CaseReference> cases) {
        return cases.stream().map(CaseReference::text).collect(Collectors.joining(", "));
    }
}

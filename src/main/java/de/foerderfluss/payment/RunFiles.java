package de.foerderfluss.payment;

import de.foerderfluss.identity.People;
import de.foerderfluss.payment.cashdesk.OrderLine;
import de.foerderfluss.payment.cashdesk.OrderList;
import de.foerderfluss.payment.sepa.CreditTransfer;
import de.foerderfluss.payment.sepa.CreditTransferFile;
import de.foerderfluss.payment.sepa.Pain001;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Writes the two files of a run from what was ordered; the same run always gives the same bytes. */
@Component
@EnableConfigurationProperties(DebtorSettings.class)
class RunFiles {

    private final RunItems items;
    private final RunBook book;
    private final People people;
    private final DebtorSettings debtor;
    private final Clock clock;

    RunFiles(RunItems items, RunBook book, People people, DebtorSettings debtor, Clock clock) {
        this.items = items;
        this.book = book;
        this.people = people;
        this.debtor = debtor;
        this.clock = clock;
    }

    void write(PaymentRun run) {
        List<RunItem> paid = items.of(run);
        book.addFile(
                run.id(),
                file(PaymentFileKind.BANK_FILE, run.messageId() + ".xml", "application/xml", bankFile(run, paid)));
        book.addFile(
                run.id(),
                file(PaymentFileKind.CASH_DESK_LIST, run.messageId() + ".csv", "text/csv", cashDeskList(paid)));
    }

    private byte[] bankFile(PaymentRun run, List<RunItem> paid) {
        List<CreditTransfer> transfers = paid.stream().map(RunItem::transfer).toList();
        CreditTransferFile file = new CreditTransferFile(
                run.messageId(),
                run.startedAt().atZone(clock.getZone()).toOffsetDateTime(),
                run.executionDate(),
                debtor.party(),
                debtor.account(),
                debtor.bic(),
                transfers);
        if (!file.total().equals(run.total())) {
            throw new IllegalStateException(
                    "Run " + run.number() + " counted " + run.total() + " but pays " + file.total());
        }
        return Pain001.write(file);
    }

    private byte[] cashDeskList(List<RunItem> paid) {
        Map<PersonId, String> names = people.names(paid.stream()
                .flatMap(item -> Stream.of(item.certifiedBy(), item.orderedBy()))
                .collect(Collectors.toSet()));
        return OrderList.write(paid.stream().map(item -> line(item, names)).toList());
    }

    private OrderLine line(RunItem item, Map<PersonId, String> names) {
        return new OrderLine(
                item.paymentReference(),
                item.transfer().endToEndId(),
                item.drawdown().reference().text(),
                item.drawdown().number(),
                item.transfer().creditor().name(),
                item.address(),
                item.transfer().account(),
                item.transfer().amount(),
                item.budgetLine(),
                item.budgetYear(),
                item.transfer().purpose(),
                names.getOrDefault(item.certifiedBy(), ""),
                LocalDate.ofInstant(item.certifiedAt(), clock.getZone()),
                names.getOrDefault(item.orderedBy(), ""),
                LocalDate.ofInstant(item.orderedAt(), clock.getZone()));
    }

    private static PaymentFile file(PaymentFileKind kind, String name, String type, byte[] content) {
        return new PaymentFile(kind, name, type, ContentHash.of(content), content);
    }
}

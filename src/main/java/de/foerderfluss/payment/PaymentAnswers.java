package de.foerderfluss.payment;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.cashdesk.CashDeskAnswer;
import de.foerderfluss.payment.sepa.Answer;
import de.foerderfluss.payment.sepa.AnswerEntry;
import de.foerderfluss.payment.sepa.AnswerStatus;
import de.foerderfluss.payment.sepa.BankAnswer;
import de.foerderfluss.payment.sepa.UnreadableAnswer;
import de.foerderfluss.shared.ContentHash;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/**
 * Reads what bank and cash desk answer (Rückmeldungen). A file is read as a whole before anything is booked; then each payment is
 * booked in a transaction of its own, so that one that cannot be booked does not hold up the others, and a file that was interrupted
 * goes on where it stopped.
 */
@Service
public class PaymentAnswers {

    private static final int LARGEST = 20_000_000;

    private final AnswerBook book;
    private final Settlement settlement;
    private final RunItems items;

    PaymentAnswers(AnswerBook book, Settlement settlement, RunItems items) {
        this.book = book;
        this.settlement = settlement;
        this.items = items;
    }

    /**
     * Imports an answer: pain.002, camt.054 or the cash desk's CSV, recognised by its content. The same file again changes nothing
     * and answers with the first report.
     *
     * @throws UnreadableAnswer if it cannot be read; then nothing is booked
     */
    public ImportReport importAnswer(Actor actor, String fileName, byte[] content) {
        actor.require(Role.PAYMENT_ORDERER, Role.CERTIFIER);
        ContentHash hash = ContentHash.of(content);
        if (!book.isFinished(hash)) {
            Answer answer = read(content);
            List<AnswerEntry> entries = entries(answer);
            int done = book.begin(hash, fileName, answer.format(), entries.size(), actor.id());
            for (int position = done; position < entries.size(); position++) {
                settlement.settle(actor.id(), hash, position, entries.get(position));
            }
            book.finish(hash);
        }
        return book.report(hash);
    }

    /** All reports without their lines, the latest first. */
    public Page<ImportReport> list(Pageable page) {
        return book.list(page);
    }

    private static Answer read(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableAnswer("Die Datei ist leer.");
        }
        if (content.length > LARGEST) {
            throw new UnreadableAnswer("Die Datei ist größer als 20 MB.");
        }
        return looksLikeXml(content) ? BankAnswer.read(content) : CashDeskAnswer.read(content);
    }

    private static boolean looksLikeXml(byte[] content) {
        int start = 0;
        while (start < content.length && (content[start] < 0 || Character.isWhitespace(content[start]))) {
            start++;
        }
        return start < content.length && content[start] == '<';
    }

    /** The entries of the answer; a file refused as a whole stands for each of its payments. */
    private List<AnswerEntry> entries(Answer answer) {
        Stream<AnswerEntry> refused = items.endToEndIds(answer.rejectedMessageId()).stream()
                .map(id -> new AnswerEntry(1, id, AnswerStatus.RETURNED, null, null, answer.rejectionReason()));
        return Stream.concat(answer.entries().stream(), refused).toList();
    }
}

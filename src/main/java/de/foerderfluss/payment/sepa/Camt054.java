package de.foerderfluss.payment.sepa;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notification of bookings on our account (camt.054): debits are executed payments, credits are returns or money from outside. */
final class Camt054 implements BankAnswer.Format {

    private final Deque<String> path;
    private final List<AnswerEntry> entries = new ArrayList<>();

    private boolean credit;
    private boolean booked = true;
    private int entryLine = 1;
    private int detailsInEntry;
    private int place;
    private String notification = "";
    private String entryReference = "";
    private String entryText = "";

    private @Nullable Money entryAmount;
    private @Nullable LocalDate bookedOn;
    private @Nullable EntryDraft details;
    private @Nullable Boolean detailsCredit;

    Camt054(Deque<String> path) {
        this.path = path;
    }

    @Override
    public void start(String name, int line) {
        if (name.equals("Ntry")) {
            credit = false;
            booked = true;
            entryAmount = null;
            bookedOn = null;
            entryReference = "";
            entryText = "";
            detailsInEntry = 0;
            entryLine = line;
        } else if (name.equals("TxDtls")) {
            details = new EntryDraft(line);
            detailsCredit = null;
            detailsInEntry++;
        }
    }

    @Override
    public void end(String name, String text, int line) {
        EntryDraft current = details;
        if (name.equals("TxDtls") && current != null) {
            finish(current);
            details = null;
        } else if (current != null) {
            ofDetails(current, name, text, line);
        } else if (name.equals("Ntry") && detailsInEntry == 0) {
            finish(new EntryDraft(entryLine));
        } else {
            ofEntry(name, text, line);
        }
    }

    private void ofEntry(String name, String text, int line) {
        if (Leaf.endsWith(path, "Ntry", "Amt")) {
            entryAmount = Leaf.amount(text, line);
        } else if (Leaf.endsWith(path, "Ntry", "CdtDbtInd")) {
            credit = text.equals("CRDT");
        } else if (Leaf.endsWith(path, "Ntry", "Sts") || Leaf.endsWith(path, "Ntry", "Sts", "Cd")) {
            booked = text.isEmpty() ? booked : text.equals("BOOK");
        } else if (Leaf.endsWith(path, "Ntry", "BookgDt", name)) {
            bookedOn = Leaf.day(text, line);
        } else if (Leaf.endsWith(path, "Ntry", "AcctSvcrRef")) {
            entryReference = text;
        } else if (Leaf.endsWith(path, "Ntry", "AddtlNtryInf")) {
            entryText = text;
        } else if (Leaf.endsWith(path, "Ntfctn", "Id")) {
            notification = text;
        }
    }

    private void ofDetails(EntryDraft current, String name, String text, int line) {
        if (Leaf.endsWith(path, "Refs", "EndToEndId")) {
            current.endToEndId = text;
        } else if (Leaf.endsWith(path, "TxDtls", "Amt") || Leaf.endsWith(path, "AmtDtls", "TxAmt", "Amt")) {
            current.amount = Leaf.amount(text, line);
        } else if (Leaf.endsWith(path, "TxDtls", "CdtDbtInd")) {
            detailsCredit = text.equals("CRDT");
        } else if (Leaf.endsWith(path, "Refs", "AcctSvcrRef")) {
            current.bankReference = text;
        } else if (Leaf.endsWith(path, "RmtInf", "Ustrd") || Leaf.endsWith(path, "CdtrRefInf", "Ref")) {
            current.addRemittance(text);
        } else if (Leaf.endsWith(path, "Dbtr", "Nm") || Leaf.endsWith(path, "Dbtr", "Pty", "Nm")) {
            current.payer = text;
        } else if (Leaf.endsWith(path, "RtrInf", "Rsn", name)) {
            current.code = text;
        } else if (Leaf.endsWith(path, "RtrInf", "AddtlInf")) {
            current.note = (current.note + " " + text).strip();
        }
    }

    private void finish(EntryDraft current) {
        boolean back = detailsCredit == null ? credit : detailsCredit;
        current.bookedOn = bookedOn;
        if (current.amount == null && detailsInEntry <= 1) {
            current.amount = entryAmount;
        }
        if (!back || !booked) {
            current.addTo(entries, booked ? AnswerStatus.EXECUTED : AnswerStatus.PENDING);
        } else if (current.amount == null || bookedOn == null) {
            current.addTo(entries, AnswerStatus.RETURNED);
        } else {
            current.addTo(
                    entries,
                    current.reason().isEmpty() ? AnswerStatus.RECEIVED : AnswerStatus.RETURNED,
                    credit(current));
        }
    }

    private CreditDetails credit(EntryDraft current) {
        place++;
        if (current.bankReference.isEmpty() && !entryReference.isEmpty()) {
            current.bankReference = entryReference + "/" + detailsInEntry;
        }
        if (current.remittance.isEmpty()) {
            current.addRemittance(entryText);
        }
        return current.credit(notification + "#" + place);
    }

    @Override
    public Answer answer() {
        return Answer.of("camt.054", entries);
    }
}

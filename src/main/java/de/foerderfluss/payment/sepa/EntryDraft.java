package de.foerderfluss.payment.sepa;

import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of one payment so far. */
final class EntryDraft {

    private static final int LONGEST_REMITTANCE = 500;

    final int line;
    String endToEndId = "";
    String code = "";
    String note = "";
    String bankReference = "";
    String remittance = "";
    String payer = "";

    @Nullable
    Money amount;

    @Nullable
    LocalDate bookedOn;

    @Nullable
    AnswerStatus status;

    EntryDraft(int line) {
        this.line = line;
    }

    /** Notes another line of the purpose; banks repeat and split it. */
    void addRemittance(String text) {
        if (!text.isEmpty() && remittance.length() < LONGEST_REMITTANCE) {
            remittance = (remittance + " " + text).strip();
        }
    }

    /**
     * What is known of the credit.
     *
     * @param place of the booking within its file's notification, which stands in where the bank gives no reference of its own
     */
    CreditDetails credit(String place) {
        CanonicalText text = new CanonicalText("bank credit")
                .with("amount", amount)
                .with("bookedOn", bookedOn)
                .with("endToEndId", endToEndId);
        CanonicalText named = bankReference.isEmpty()
                ? text.with("place", place).with("remittance", remittance).with("payer", payer)
                : text.with("bankReference", bankReference);
        return new CreditDetails(named.hash(), remittance, payer);
    }

    String reason() {
        return (code + " " + note).strip();
    }

    void addTo(List<AnswerEntry> entries, AnswerStatus found) {
        addTo(entries, found, null);
    }

    void addTo(List<AnswerEntry> entries, AnswerStatus found, @Nullable CreditDetails credit) {
        if (entries.size() >= BankAnswer.MOST_ENTRIES) {
            throw UnreadableAnswer.at(line, "Die Datei hat mehr als " + BankAnswer.MOST_ENTRIES + " Zahlungen.");
        }
        entries.add(new AnswerEntry(line, endToEndId, found, amount, bookedOn, reason(), credit));
    }
}

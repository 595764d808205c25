package de.foerderfluss.payment.sepa;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of one payment so far. */
final class EntryDraft {

    final int line;
    String endToEndId = "";
    String code = "";
    String note = "";

    @Nullable
    Money amount;

    @Nullable
    LocalDate bookedOn;

    @Nullable
    AnswerStatus status;

    EntryDraft(int line) {
        this.line = line;
    }

    String reason() {
        return (code + " " + note).strip();
    }

    void addTo(List<AnswerEntry> entries, AnswerStatus found) {
        if (entries.size() >= BankAnswer.MOST_ENTRIES) {
            throw UnreadableAnswer.at(line, "Die Datei hat mehr als " + BankAnswer.MOST_ENTRIES + " Zahlungen.");
        }
        entries.add(new AnswerEntry(line, endToEndId, found, amount, bookedOn, reason()));
    }
}

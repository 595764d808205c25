package de.foerderfluss.process;

import static de.foerderfluss.budget.Stage.COMMITTED;

import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.Posting;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.RetractionLetter;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What remains to be done when a municipality has retracted its application: nothing may stay set aside, promised or running for it. */
@Component
class RetractedCase {

    private static final String WHY = "Die Kommune hat ihren Antrag zurückgenommen.";
    private static final BudgetStep RELEASE = new BudgetStep("RETRACTION:RELEASE");
    private static final BudgetStep DECOMMITMENT = new BudgetStep("RETRACTION:DECOMMITMENT");

    private final WaitingList waitingList;
    private final BudgetLedger ledger;
    private final BudgetOverview books;
    private final Deadlines deadlines;
    private final CaseFile caseFile;
    private final NoticeService notices;
    private final RetractionLetter letter;

    RetractedCase(
            WaitingList waitingList,
            BudgetLedger ledger,
            BudgetOverview books,
            Deadlines deadlines,
            CaseFile caseFile,
            NoticeService notices,
            RetractionLetter letter) {
        this.waitingList = waitingList;
        this.ledger = ledger;
        this.books = books;
        this.deadlines = deadlines;
        this.caseFile = caseFile;
        this.notices = notices;
        this.letter = letter;
    }

    void close(CaseReference reference) {
        waitingList.leave(reference, WHY);
        Optional<Posting> released = ledger.releaseAll(reference, RELEASE);
        YearlyAmounts promised = books.ofCase(reference).at(COMMITTED);
        if (!promised.isEmpty()) {
            ledger.decommit(reference, DECOMMITMENT, promised);
        }
        if (released.isPresent() || !promised.isEmpty()) {
            String sentence = "Die für den Antrag gebundenen Mittel sind wieder frei.";
            caseFile.record(reference, PersonId.SYSTEM, "FUNDS_RELEASED", sentence, Visibility.OFFICE);
        }
        for (StoredDeadline running : deadlines.running(List.of(reference))) {
            if (!ofOtherNotice(running)) {
                deadlines.withdraw(reference, running.kind(), running.subject(), WHY);
            }
        }
        letter.confirm(reference);
    }

    /** A notice of its own, such as that on an early start, stays on its way. */
    private boolean ofOtherNotice(StoredDeadline running) {
        return running.subject() != null
                && notices.of(running.reference(), running.subject()).isPresent();
    }
}

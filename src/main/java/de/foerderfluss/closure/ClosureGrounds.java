package de.foerderfluss.closure;

import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what has brought a case to its end. */
@Component
class ClosureGrounds {

    private final NoticeService notices;
    private final BudgetOverview books;

    ClosureGrounds(NoticeService notices, BudgetOverview books) {
        this.notices = notices;
        this.books = books;
    }

    Optional<ClosureGround> of(CaseReference reference) {
        List<Notice> all = notices.all(reference);
        boolean kept = !books.ofCase(reference).at(Stage.PAID).isEmpty();
        if (!kept && all.stream().anyMatch(notice -> isFinal(notice, "REVOCATION"))) {
            return Optional.of(ClosureGround.REVOKED);
        }
        if (all.stream().anyMatch(notice -> isFinal(notice, "SETTLEMENT"))) {
            return Optional.of(ClosureGround.SETTLED);
        }
        return all.stream()
                .filter(notice -> notice.matter().equals(MatterKey.APPLICATION))
                .findFirst()
                .flatMap(notice -> kept ? Optional.empty() : withoutMoney(notice));
    }

    private static Optional<ClosureGround> withoutMoney(Notice award) {
        if (award.isSetAside()) {
            return Optional.of(ClosureGround.SET_ASIDE);
        }
        return award.kind().grants() || award.finalOn() == null
                ? Optional.empty()
                : Optional.of(ClosureGround.REJECTED);
    }

    private static boolean isFinal(Notice notice, String kind) {
        return notice.matter().kind().equals(kind) && notice.finalOn() != null;
    }
}

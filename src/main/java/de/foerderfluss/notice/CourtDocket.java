package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells other rooms what of a case is before the court, and why nothing is to be done meanwhile. */
@Service
@Transactional(readOnly = true)
public class CourtDocket {

    private final NoticeService notices;

    CourtDocket(NoticeService notices) {
        this.notices = notices;
    }

    /** The notices of the case against which an action is pending or its outcome is still to be implemented; those filed too late too. */
    public List<Notice> open(CaseReference reference) {
        return notices.all(reference).stream()
                .filter(notice -> notice.openAction().isPresent()
                        || notice.decidedAction()
                                .filter(CourtAction::isToImplement)
                                .isPresent())
                .toList();
    }

    /** Why nothing is decided about this grant now, in German; empty unless the notice on the application is before the court. */
    public Optional<String> obstacle(CaseReference reference) {
        return notices.of(reference)
                .flatMap(Notice::pendingAction)
                .map(action ->
                        "Gegen den Bescheid ist seit dem %s Klage anhängig (%s, Aktenzeichen %s). Bis zum Ende des Verfahrens wird über diese Zuwendung nichts Neues verfügt."
                                .formatted(
                                        GermanDay.of(action.filedOn()),
                                        action.court().germanName(),
                                        action.courtFile()));
    }

    /** Whether an action against the notice on the matter keeps it from becoming final. */
    public boolean isPending(CaseReference reference, MatterKey matter) {
        return notices.of(reference, matter).flatMap(Notice::pendingAction).isPresent();
    }

    /** @throws BeforeTheCourt if the notice on the application is before the court */
    public void requireNotInCourt(CaseReference reference) {
        obstacle(reference).ifPresent(sentence -> {
            throw new BeforeTheCourt(sentence);
        });
    }
}

package de.foerderfluss.notice;

import de.foerderfluss.decision.Approval;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.text.TextBlock;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * From a proposal to the notice that goes out, the same for every kind of act: what a signatory previews is fixed there and then, and
 * exactly these bytes are issued once this signatory has approved.
 */
@Component
class Issuing {

    private static final String NO_NUMBER_YET = "wird bei Zeichnung vergeben";

    private final NoticeWriter writer;
    private final FairCopy fairCopy;
    private final NoticeOffice office;
    private final People people;
    private final Clock clock;

    Issuing(NoticeWriter writer, FairCopy fairCopy, NoticeOffice office, People people, Clock clock) {
        this.writer = writer;
        this.fairCopy = fairCopy;
        this.office = office;
        this.people = people;
        this.clock = clock;
    }

    /** Issues the notice on the approved content; a repeat answers with the first one. */
    Notice issue(CaseReference reference, MatterKey matter, Supplier<Signable> approved) {
        office.lock(reference);
        return office.issued(reference, matter).orElseGet(() -> issueFirst(approved.get()));
    }

    private Notice issueFirst(Signable approved) {
        Approval approval = Objects.requireNonNull(approved.approval());
        NoticeSheet sheet = fairCopy.seenBefore(approved, approval)
                .orElseGet(() -> fairCopy.of(approved, people.get(approval.by()).actor()));
        return office.issue(approved, approved.script().apply(sheet.date()), sheet);
    }

    /** The notice if it is issued; otherwise for a decision signatory the very bytes to be issued, for others of the office a draft. */
    byte[] preview(Actor actor, CaseReference reference, MatterKey matter, Supplier<Signable> proposed) {
        if (!actor.isOffice()) {
            throw new NotPermitted(Role.DECISION_SIGNATORY, Role.CLERK);
        }
        office.lock(reference);
        return office.content(reference, matter).orElseGet(() -> preview(actor, proposed.get()));
    }

    private byte[] preview(Actor actor, Signable proposed) {
        if (actor.has(Role.DECISION_SIGNATORY)) {
            return approvedCopy(proposed, actor)
                    .orElseGet(() -> fairCopy.of(proposed, actor))
                    .pdf();
        }
        return writer.draft(proposed.script().apply(today()), unsigned());
    }

    /** Between approval and issue the copy that was approved stays the preview. */
    private Optional<NoticeSheet> approvedCopy(Signable proposed, Actor actor) {
        Approval approval = proposed.approval();
        return approval != null && approval.by().equals(actor.id())
                ? fairCopy.seenBefore(proposed, approval)
                : Optional.empty();
    }

    /** The text blocks of the notice that nobody has checked against the official source yet. */
    List<TextBlock> unverifiedTexts(Signable proposed) {
        return writer.compose(proposed.script().apply(today()), unsigned()).pinned().stream()
                .filter(block -> !block.verified())
                .toList();
    }

    private NoticeStamp unsigned() {
        return new NoticeStamp(NO_NUMBER_YET, "", today(), "N. N.");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package de.foerderfluss.notice;

import de.foerderfluss.decision.Approval;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.ContentHash;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the notice as it will be issued and keeps it (Reinschrift). To be called under the lock of the case. */
@Component
class FairCopy {

    private final NoticeWriter writer;
    private final NoticeNumbers numbers;
    private final NoticeSheets sheets;
    private final Clock clock;

    FairCopy(NoticeWriter writer, NoticeNumbers numbers, NoticeSheets sheets, Clock clock) {
        this.writer = writer;
        this.numbers = numbers;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** What the approver saw last before approving. */
    Optional<NoticeSheet> seenBefore(Signable content, Approval approval) {
        return sheets.lastSeen(content, approval.by(), approval.at());
    }

    /** Today's copy for this signatory: the same bytes all day. */
    NoticeSheet of(Signable content, Actor signatory) {
        LocalDate today = LocalDate.now(clock);
        return sheets.seenOn(content, signatory.id(), today).orElseGet(() -> write(content, signatory, today));
    }

    private NoticeSheet write(Signable content, Actor signatory, LocalDate today) {
        NoticeNumbers.Reserved reserved = numbers.reserve(content.reference(), content.matter());
        NoticeStamp stamp = new NoticeStamp(reserved.number().text(), reserved.code(), today, signatory.name());
        PrintedNotice printed = writer.print(content.script().apply(today), stamp);
        NoticeSheet sheet = new NoticeSheet(
                UUID.randomUUID(),
                reserved.number(),
                reserved.code(),
                content.contentId(),
                content.hash(),
                today,
                printed.pdf(),
                ContentHash.of(printed.pdf()));
        sheets.keep(sheet, signatory.id(), OffsetDateTime.now(clock), printed.pinned());
        return sheet;
    }
}

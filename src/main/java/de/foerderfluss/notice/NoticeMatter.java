package de.foerderfluss.notice;

import de.foerderfluss.assessment.RecognisedItem;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.notice.pdf.Attachment;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is about.
 *
 * @param items what was recognised, none if there is no assessment record
 * @param partners those of the application that are in the register
 * @param earlyStartFrom from when an early start is permitted, if it is
 * @param clerkName who worked on it
 */
record NoticeMatter(
        CaseMatter matter,
        Decision decision,
        List<RecognisedItem> items,
        Map<MunicipalityKey, Municipality> partners,
        @Nullable LocalDate earlyStartFrom,
        String clerkName)
        implements NoticeScript {

    @Override
    public NoticeKind kind() {
        return switch (decision.kind()) {
            case AWARD -> NoticeKind.GRANT;
            case PARTIAL_AWARD -> NoticeKind.PARTIAL_GRANT;
            case REJECTION -> NoticeKind.REJECTION;
        };
    }

    @Override
    public String subject() {
        return matter.application().title();
    }

    @Override
    public LetterFacts facts(LetterFacts caseFacts, NoticeStamp stamp) {
        return NoticeFacts.add(caseFacts, this, stamp);
    }

    @Override
    public Attachment machineReadable(NoticeStamp stamp, boolean demonstration) {
        return DecisionFile.of(this, stamp, demonstration);
    }
}

package de.foerderfluss.notice;

import de.foerderfluss.assessment.RecognisedItem;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.shared.MunicipalityKey;
import java.util.List;
import java.util.Map;

/**
 * What a notice is about.
 *
 * @param items what was recognised, none if there is no assessment record
 * @param partners those of the application that are in the register
 * @param clerkName who worked on it
 */
record NoticeMatter(
        CaseMatter matter,
        Decision decision,
        List<RecognisedItem> items,
        Map<MunicipalityKey, Municipality> partners,
        String clerkName) {

    NoticeKind kind() {
        return switch (decision.kind()) {
            case AWARD -> NoticeKind.GRANT;
            case PARTIAL_AWARD -> NoticeKind.PARTIAL_GRANT;
            case REJECTION -> NoticeKind.REJECTION;
        };
    }

    LetterKind letterKind() {
        return LetterKind.valueOf(kind().name());
    }
}

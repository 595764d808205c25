package de.foerderfluss.notice;

import de.foerderfluss.notice.pdf.Attachment;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.shared.CaseReference;

/** What a notice is printed from: the decision on the application, or a later act. */
interface NoticeScript {

    /** The case it is about. */
    CaseMatter matter();

    NoticeKind kind();

    /** Who worked on it. */
    String clerkName();

    /** Stands behind the kind in the subject line. */
    String subject();

    /** Adds what this notice has to say to what every letter of the case knows. */
    LetterFacts facts(LetterFacts caseFacts, NoticeStamp stamp);

    /** The notice for machines. */
    Attachment machineReadable(NoticeStamp stamp, boolean demonstration);

    default CaseReference reference() {
        return matter().application().reference();
    }

    default LetterKind letterKind() {
        return LetterKind.valueOf(kind().name());
    }
}

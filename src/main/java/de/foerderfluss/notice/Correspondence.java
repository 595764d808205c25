package de.foerderfluss.notice;

import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.shared.CaseReference;

/** The letters of the house that decide nothing. Each is written once, filed in the case file and visible to the applicant. */
public interface Correspondence {

    /** Confirms that the application has arrived (Eingangsbestätigung); once per case. */
    DocumentId confirmReceipt(CaseReference reference);

    /**
     * Asks for what the last completeness check found missing (Nachforderung) and stores the reply date as deadline; once per check.
     *
     * @throws NothingMissing if the last check asked for nothing or was answered
     */
    DocumentId requestDocuments(CaseReference reference);

    /**
     * Reminds of what is still missing and stores the last reply date as deadline; once per check.
     *
     * @throws NothingMissing if the last check asked for nothing or was answered
     */
    DocumentId remindOfDocuments(CaseReference reference);
}

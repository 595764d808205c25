package de.foerderfluss.application;

import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives applications and what is supplied to them later (Antragseingang). */
@Service
@Transactional
public class ApplicationIntake {

    /** Kind of an attachment of the application in the case file. */
    public static final String ATTACHMENT = "ATTACHMENT";

    /** Kind of a document supplied later in the case file. */
    public static final String SUPPLIED_DOCUMENT = "SUPPLIED_DOCUMENT";

    private final Submission submission;
    private final DocumentSupply supply;

    ApplicationIntake(Submission submission, DocumentSupply supply) {
        this.submission = submission;
        this.supply = supply;
    }

    /**
     * Turns a draft into a case. Submitting it again, or twice at once, answers with the same case.
     *
     * @param signatory who signs for the municipality
     * @param version of the draft that was read before signing
     * @return the case reference under which it is handled from now on
     * @throws de.foerderfluss.form.FormRejected if something is missing or wrong
     * @throws StaleDraft if somebody has changed the draft since it was read
     * @throws UnknownDraft if there is none, or it is another municipality's
     */
    public CaseReference submit(Actor signatory, DraftId id, int version) {
        return submission.submit(signatory, id, version);
    }

    /**
     * Files what the municipality sends and tells the case, which refuses if it is not waiting for documents. The same files with the
     * same message sent again change nothing.
     *
     * @param message to the office, may be empty if there are files; at most 2000 characters
     * @throws UnknownCase if the case is not the municipality's own
     * @throws NothingSupplied without files and message
     */
    public void supplyDocuments(Actor actor, CaseReference reference, List<InspectedAttachment> files, String message) {
        supply.supply(actor, reference, files, message);
    }
}

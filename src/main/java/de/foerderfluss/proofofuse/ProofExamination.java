package de.foerderfluss.proofofuse;

import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.Actor;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Examining proofs (Nachweisprüfung): by a person who did not approve the grant, cursory or deep as the sample has drawn. Each round is
 * examined once.
 */
@Service
@Transactional
public class ProofExamination {

    private final ExaminationDesk desk;
    private final ExaminationForm form;
    private final ExaminationRows rows;

    ProofExamination(ExaminationDesk desk, ExaminationForm form, ExaminationRows rows) {
        this.desk = desk;
        this.form = form;
        this.rows = rows;
    }

    /**
     * The form {@code proof-examination} with every item recognised in full.
     *
     * @throws ExaminationTooEarly if there is nothing to examine now, or the sample is not drawn yet
     */
    @Transactional(readOnly = true)
    public OpenedForm form(ProofId id) {
        ExaminationDesk.Matter matter = desk.matter(id);
        return form.open(matter.proof(), matter.depth());
    }

    /**
     * Recognises each item in full or cuts it with a reason, or gives the proof back.
     *
     * @param raw input of the form {@code proof-examination}
     * @throws de.foerderfluss.identity.NotPermitted if the actor is no examiner of proofs
     * @throws de.foerderfluss.identity.SamePersonTwice if the actor approved the grant
     * @throws ExaminationTooEarly if there is nothing to examine now, or the sample is not drawn yet
     * @throws de.foerderfluss.form.FormRejected if anything is wrong with the input
     */
    public Examination examine(Actor examiner, ProofId id, Map<String, ?> raw) {
        return desk.examine(examiner, id, raw);
    }

    /** The last examination of the proof. */
    @Transactional(readOnly = true)
    public Optional<Examination> of(ProofId id) {
        return rows.last(id);
    }
}

package de.foerderfluss.application;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All gates that a grant, a payment and an examination have to pass. */
@Component
public class CaseGates {

    private final ObjectProvider<CaseGate> gates;

    CaseGates(ObjectProvider<CaseGate> gates) {
        this.gates = gates;
    }

    /**
     * Lets pass if nothing stands in the way.
     *
     * @param field of the form beside which the reason is to stand
     * @throws FormRejected with the reason
     */
    public void requireOpen(CaseReference reference, String field, String label) {
        List<FormError> errors = gates.stream()
                .flatMap(gate -> gate.obstacle(reference).stream())
                .map(sentence -> new FormError(field, label, sentence))
                .toList();
        if (!errors.isEmpty()) {
            throw new FormRejected(errors);
        }
    }
}

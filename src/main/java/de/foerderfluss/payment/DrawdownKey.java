package de.foerderfluss.payment;

import de.foerderfluss.shared.CaseReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The id of a drawdown as it is kept. */
@Embeddable
record DrawdownKey(@Column String caseReference, @Column int number) implements Serializable {

    static DrawdownKey of(DrawdownId id) {
        return new DrawdownKey(id.reference().text(), id.number());
    }

    DrawdownId id() {
        return new DrawdownId(new CaseReference(caseReference), number);
    }
}

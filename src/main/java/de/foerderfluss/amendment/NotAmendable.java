package de.foerderfluss.amendment;

import de.foerderfluss.shared.Breach;

/** The grant cannot be amended as it stands, or not in this way. */
public class NotAmendable extends Breach {

    private static final long serialVersionUID = 1L;

    NotAmendable(String why) {
        super(Kind.CONFLICT, why);
    }

    static NotAmendable alreadyOpen(Amendment open) {
        return new NotAmendable(
                "In diesem Vorgang ist die %s noch offen. Eine weitere ist erst möglich, wenn über sie entschieden ist."
                        .formatted(open.german()));
    }
}

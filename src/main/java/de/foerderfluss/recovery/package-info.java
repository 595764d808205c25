/** Money back: base rates, interest, claims and what is paid on them, revocation and reimbursement (Rückforderung). */
@NullMarked
@ApplicationModule(
        displayName = "Rückforderung",
        allowedDependencies = {
            "proofofuse",
            "payment",
            "notice",
            "decision",
            "application",
            "budget",
            "guideline",
            "casefile",
            "calendar",
            "identity",
            "form",
            "shared"
        })
package de.foerderfluss.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Money back: base rates, interest, claims and what is paid on them, revocation and reimbursement (Rückforderung). */
@NullMarked
@ApplicationModule(
        displayName = "Rückforderung",
        allowedDependencies = {
            "proofofuse",
            "payment",
            "amendment",
            "hearing",
            "ruling",
            "notice",
            "notice :: text",
            "notice :: pdf",
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

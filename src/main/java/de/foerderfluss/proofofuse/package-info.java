/** The proof that a grant was used as it was given: interim proofs, proof of use, their examination and the settlement (Verwendungsnachweis). */
@NullMarked
@ApplicationModule(
        displayName = "Verwendungsnachweis",
        allowedDependencies = {
            "amendment",
            "payment",
            "ruling",
            "hearing",
            "amendment",
            "notice",
            "notice :: text",
            "notice :: pdf",
            "decision",
            "assessment",
            "application",
            "budget",
            "guideline",
            "casefile",
            "calendar",
            "identity",
            "form",
            "shared"
        })
package de.foerderfluss.proofofuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

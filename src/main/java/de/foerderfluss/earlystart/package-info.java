/** Beginning before the grant: the request, its assessment and ruling, and the contract that counts as the beginning (vorzeitiger Vorhabensbeginn). */
@NullMarked
@ApplicationModule(
        displayName = "Vorzeitiger Vorhabensbeginn",
        allowedDependencies = {
            "ruling",
            "notice",
            "notice :: text",
            "notice :: pdf",
            "decision",
            "application",
            "casefile",
            "identity",
            "shared"
        })
package de.foerderfluss.earlystart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

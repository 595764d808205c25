/** Money out: drawdown requests, their certification, orders, payment files and the answers of bank and cash desk (Auszahlung). */
@NullMarked
@ApplicationModule(
        displayName = "Auszahlung",
        allowedDependencies = {
            "amendment",
            "obligation",
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
package de.foerderfluss.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

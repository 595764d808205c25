/** The engine: BPMN processes, their delegates and the worklist (Vorgangssteuerung). The only room that knows org.camunda.bpm. */
@NullMarked
@ApplicationModule(
        displayName = "Vorgangssteuerung",
        allowedDependencies = {
            "closure",
            "proofofuse",
            "payment",
            "earlystart",
            "hearing",
            "amendment",
            "ruling",
            "notice",
            "decision",
            "assessment",
            "application",
            "budget",
            "guideline",
            "casefile",
            "calendar",
            "identity",
            "shared"
        })
package de.foerderfluss.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

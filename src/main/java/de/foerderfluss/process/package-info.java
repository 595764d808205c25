/** The engine: BPMN processes, their delegates and the worklist (Vorgangssteuerung). The only room that knows org.camunda.bpm. */
@NullMarked
@ApplicationModule(displayName = "Vorgangssteuerung")
package de.foerderfluss.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

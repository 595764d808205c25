/** Evaluation of the decision tables in {@code bpmn/*.dmn} without the process engine (Entscheidungstabellen). */
@NullMarked
package de.foerderfluss.guideline.decision;

import org.jspecify.annotations.NullMarked;

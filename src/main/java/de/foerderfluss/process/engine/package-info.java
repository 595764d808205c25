/** How the engine is set up: its clock, and who is told when a process or a user task begins or ends (Maschinenraum). */
@NullMarked
package de.foerderfluss.process.engine;

import org.jspecify.annotations.NullMarked;

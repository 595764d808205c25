/** What waits for whom, how far a case has come, and what has gone wrong: the counter of the engine (Vorgangseingang). */
@NullMarked
@NamedInterface("inbox")
package de.foerderfluss.process.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

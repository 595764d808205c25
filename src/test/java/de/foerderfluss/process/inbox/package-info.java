@NullMarked
package de.foerderfluss.process.inbox;

import org.jspecify.annotations.NullMarked;

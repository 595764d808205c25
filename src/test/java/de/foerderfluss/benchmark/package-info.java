@NullMarked
package de.foerderfluss.benchmark;

import org.jspecify.annotations.NullMarked;

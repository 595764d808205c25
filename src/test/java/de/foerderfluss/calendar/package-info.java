@NullMarked
package de.foerderfluss.calendar;

import org.jspecify.annotations.NullMarked;

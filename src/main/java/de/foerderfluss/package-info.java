/** Förderfluss: the workflow engine for the Thüringer E-Government-Richtlinie. Each package below is one room of the house. */
@NullMarked
package de.foerderfluss;

import org.jspecify.annotations.NullMarked;

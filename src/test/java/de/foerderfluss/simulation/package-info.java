/** Many cases live through several budget years at once; what people do is drawn by lot from a published seed. */
@org.jspecify.annotations.NullMarked
package de.foerderfluss.simulation;

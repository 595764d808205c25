/** The whole life of a case: what may be done at which of its stages, and what is refused. */
@org.jspecify.annotations.NullMarked
package de.foerderfluss.life;

package de.foerderfluss.closure;

/**
 * Something that has to be done before a case can be closed.
 *
 * @param german a German sentence
 * @param place where it is done
 */
public record OpenPoint(String german, OpenPlace place) {}

package de.foerderfluss.earlystart;

/** A request for an early start is decided, taken back, or has lost its object. */
public record EarlyStartEnded(EarlyStartId id, EarlyStartState state) {}

package de.foerderfluss.earlystart;

/** The proposed ruling on a request for an early start came back to the clerk. */
public record EarlyStartReturned(EarlyStartId id) {}

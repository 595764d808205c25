package de.foerderfluss.earlystart;

/** A municipality asks to begin before the grant. */
public record EarlyStartRequested(EarlyStartId id) {}

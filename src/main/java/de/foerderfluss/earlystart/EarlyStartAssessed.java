package de.foerderfluss.earlystart;

/** A clerk has proposed what to say to a request for an early start. */
public record EarlyStartAssessed(EarlyStartId id) {}

package de.foerderfluss.payment;

/** A municipality has requested money; one payment handling begins. */
public record DrawdownRequested(DrawdownId id) {}

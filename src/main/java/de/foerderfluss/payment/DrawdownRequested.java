package de.foerderfluss.payment;

/**
 * A municipality has requested money, or money already paid has come back and its request goes on under a new number; one payment
 * handling begins.
 */
public record DrawdownRequested(DrawdownId id) {}

package de.foerderfluss.payment;

/** Money of a drawdown was not used soon after it was paid, and interest may be demanded: {@link DrawdownUse#get} says on what. */
public record LateUseFound(DrawdownId id) {}

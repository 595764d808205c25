package de.foerderfluss.closure;

/** Where in a case something open is seen to. */
public enum OpenPlace {
    RULINGS,
    COURT,
    PAYMENT,
    PROOFS,
    HEARINGS,
    CLAIMS,
    BUDGET
}

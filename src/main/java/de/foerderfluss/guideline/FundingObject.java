package de.foerderfluss.guideline;

/**
 * What can be funded under one version of the guideline (Fördergegenstand).
 *
 * @param code stable across versions, for example {@code INTERFACE}
 * @param number place in the guideline, for example {@code 2c}; says so where the letter is not verified
 * @param approvable whether the granting authority approves it at present
 * @param verified whether number and financing kind were read in the official text
 */
public record FundingObject(
        String code, String number, String germanName, FinancingKind financing, boolean approvable, boolean verified) {}

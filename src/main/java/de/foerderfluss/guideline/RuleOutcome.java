package de.foerderfluss.guideline;

/**
 * What one rule of the guideline said.
 *
 * @param rule for example {@code E-5}
 * @param reason German sentence; for a failed rule also what can be done
 * @param verified whether the rule and the values it used were read in the official text
 */
public record RuleOutcome(String rule, Verdict verdict, String reason, String legalBasis, boolean verified) {}

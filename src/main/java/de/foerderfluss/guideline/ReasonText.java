package de.foerderfluss.guideline;

/**
 * Why a rule stands in the way, in words.
 *
 * @param rule for example {@code E-5}
 * @param forApplicant what is missing and what can be done
 * @param forNotice the reason as a notice states it (§ 39 VwVfG)
 */
public record ReasonText(String rule, String forApplicant, String forNotice, String legalBasis) {}

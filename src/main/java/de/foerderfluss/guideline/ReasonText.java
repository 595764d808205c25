package de.foerderfluss.guideline;

/**
 * Why a rule stands in the way, in words.
 *
 * @param rule for example {@code E-5}
 * @param title a few words, for lists
 * @param forApplicant what can be done about it
 * @param forNotice the reason as a notice states it (§ 39 VwVfG)
 */
public record ReasonText(String rule, String title, String forApplicant, String forNotice, String legalBasis) {}

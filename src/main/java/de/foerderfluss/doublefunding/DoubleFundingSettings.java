package de.foerderfluss.doublefunding;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this office treats findings.
 *
 * @param answersRequired whether nobody goes on in a case as long as a finding waits for its answer
 */
@ConfigurationProperties("foerderfluss.double-funding")
record DoubleFundingSettings(boolean answersRequired) {}

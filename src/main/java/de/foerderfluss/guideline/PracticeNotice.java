package de.foerderfluss.guideline;

import java.time.LocalDate;

/**
 * What applicants must know of the present practice of approval before they apply.
 *
 * @param verified whether the day {@code from} is verified; if not, it is not to be shown as fact
 */
public record PracticeNotice(String germanText, LocalDate from, boolean verified) {}

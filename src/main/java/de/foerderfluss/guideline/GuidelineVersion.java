package de.foerderfluss.guideline;

import de.foerderfluss.shared.Period;

/**
 * A version of the guideline, or a restriction of its practice that lies over one.
 *
 * @param code {@code V1}, {@code V2} or {@code V2-P}
 * @param validity days on which it governs; 31.12.9999 if no end is known
 * @param verified whether the validity was read in the official text
 */
public record GuidelineVersion(String code, String germanName, Period validity, boolean verified, String source) {}

package de.foerderfluss.assessment;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;

/**
 * What the technical department says to the project (fachliche Stellungnahme).
 *
 * @param standardsMet whether the relevant standards are kept
 * @param reuse whether other municipalities can use the result
 * @param informationSecurity whether security and data protection are provided for
 * @param appropriateness on the solution and its cost
 * @param conditions empty unless supported with conditions
 */
public record TechnicalOpinion(
        Degree standardsMet,
        Degree reuse,
        Degree informationSecurity,
        String appropriateness,
        TechnicalRecommendation recommendation,
        String conditions,
        PersonId givenBy,
        Instant givenAt) {}

package de.foerderfluss.hearing;

/**
 * A ground on which the law lets an authority decide without hearing anybody first.
 *
 * @param legalBasis the paragraph, without the act
 * @param onlyRequests whether it holds only where a request is declined, and nothing is taken away
 * @param verified whether somebody has checked its wording against the law
 */
public record DispensationGround(
        String code, String germanName, String legalBasis, boolean onlyRequests, boolean verified) {}

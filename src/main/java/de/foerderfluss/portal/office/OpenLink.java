package de.foerderfluss.portal.office;

import de.foerderfluss.closure.OpenPlace;

/**
 * Something that keeps a case from being closed, with the page on which it is seen to.
 *
 * @param german a German sentence
 */
record OpenLink(String german, String href) {

    /** Below the case's own page. */
    static String path(OpenPlace place) {
        return switch (place) {
            case RULINGS -> "/verfuegungen";
            case COURT -> "/klagen";
            case PAYMENT -> "/auszahlung";
            case PROOFS -> "/nachweise";
            case HEARINGS -> "/anhoerungen";
            case CLAIMS -> "/forderungen";
            case BUDGET -> "/haushalt";
        };
    }
}

package de.foerderfluss.portal.office;

import org.springframework.data.domain.Sort;

/** In which order the cases stand in the search. */
enum CaseOrder {
    NEWEST("neueste zuerst", Sort.by(Sort.Direction.DESC, "receivedAt")),
    OLDEST("älteste zuerst", Sort.by("receivedAt")),
    REFERENCE("nach Aktenzeichen", Sort.by("reference")),
    MUNICIPALITY("nach Gemeindeschlüssel", Sort.by("applicant")),
    TITLE("nach Vorhaben", Sort.by("title")),
    GRANT("höchste beantragte Zuwendung zuerst", Sort.by(Sort.Direction.DESC, "requestedGrant"));

    private final String germanName;
    private final Sort sort;

    CaseOrder(String germanName, Sort sort) {
        this.germanName = germanName;
        this.sort = sort;
    }

    public String germanName() {
        return germanName;
    }

    Sort sort() {
        return sort;
    }
}

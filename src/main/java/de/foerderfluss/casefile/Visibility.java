package de.foerderfluss.casefile;

/** Who may read an entry or a document of a case file. */
public enum Visibility {
    /** The applicant and the office. */
    APPLICANT,
    /** The office only. */
    OFFICE;

    /** Whether a reader of this standing may read what is marked with the other one. */
    public boolean sees(Visibility marked) {
        return this == OFFICE || marked == APPLICANT;
    }
}

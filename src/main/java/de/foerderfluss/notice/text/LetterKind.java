package de.foerderfluss.notice.text;

import java.util.Arrays;

/** The kinds of letters the house writes. */
public enum LetterKind {
    RECEIPT("Eingangsbestätigung", Force.LETTER),
    DOCUMENT_REQUEST("Nachforderung", Force.LETTER),
    DOCUMENT_REMINDER("Erinnerung an die Nachforderung", Force.LETTER),
    RETRACTION_CONFIRMATION("Bestätigung der Antragsrücknahme", Force.LETTER),
    HEARING("Anhörung", Force.LETTER),
    GRANT("Zuwendungsbescheid", Force.ACT),
    PARTIAL_GRANT("Zuwendungsbescheid über einen Teilbetrag", Force.ACT),
    REJECTION("Ablehnungsbescheid", Force.ACT),
    EARLY_START_PERMISSION("Zulassung des vorzeitigen Vorhabensbeginns", Force.ACT),
    EARLY_START_REFUSAL("Ablehnung des vorzeitigen Vorhabensbeginns", Force.ACT),
    DRAWDOWN_DECISION("Bescheid über einen Mittelabruf", Force.FOLLOWING_ACT),
    PROOF_REMINDER("Erinnerung an den Nachweis", Force.LETTER),
    PROOF_FINAL_REMINDER("Zweite Erinnerung an den Nachweis", Force.LETTER),
    REVOCATION("Rückforderungsbescheid", Force.FOLLOWING_ACT),
    INTEREST("Zinsbescheid", Force.FOLLOWING_ACT),
    SETTLEMENT("Schlussbescheid", Force.FOLLOWING_ACT),
    AMENDMENT("Änderungsbescheid", Force.FOLLOWING_ACT);

    /** What a letter does. */
    public enum Force {
        /** It decides nothing. */
        LETTER,
        /** It decides something (§ 35 VwVfG). */
        ACT,
        /** It decides something and refers to the grant notice before it. */
        FOLLOWING_ACT
    }

    private final String germanName;
    private final Force force;

    LetterKind(String germanName, Force force) {
        this.germanName = germanName;
        this.force = force;
    }

    public String germanName() {
        return germanName;
    }

    /** Whether it decides something (§ 35 VwVfG). Only then its sections are numbered. */
    public boolean isAdministrativeAct() {
        return force != Force.LETTER;
    }

    /** Whether it presupposes a grant notice. */
    public boolean followsGrant() {
        return force == Force.FOLLOWING_ACT;
    }

    /** All kinds that decide something. */
    public static LetterKind[] acts() {
        return of(Force.ACT, Force.FOLLOWING_ACT);
    }

    /** All kinds of these forces. */
    public static LetterKind[] of(Force... forces) {
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(forces).contains(kind.force))
                .toArray(LetterKind[]::new);
    }
}

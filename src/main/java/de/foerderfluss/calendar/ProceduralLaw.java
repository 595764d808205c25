package de.foerderfluss.calendar;

import java.time.LocalDate;

/** The law of administrative procedure as it stands on a day (rules V-5 and V-6). */
enum ProceduralLaw {
    /** The full text of the Thuringian act. */
    BEFORE_2025("ThürVwVfG", "2024", 3, "dritten"),
    /** The federal act by reference, with the longer fiction of the Postrechtsmodernisierungsgesetz. */
    SINCE_2025("VwVfG i. V. m. § 1 ThürVwVfG", "2025", 4, "vierten");

    private static final LocalDate CHANGE = LocalDate.of(2025, 1, 1);

    private final String act;
    private final String version;
    private final int fictionDays;
    private final String fictionDay;

    ProceduralLaw(String act, String version, int fictionDays, String fictionDay) {
        this.act = act;
        this.version = version;
        this.fictionDays = fictionDays;
        this.fictionDay = fictionDay;
    }

    static ProceduralLaw at(LocalDate day) {
        return day.isBefore(CHANGE) ? BEFORE_2025 : SINCE_2025;
    }

    String act() {
        return act;
    }

    /** The paragraph with its act: {@code § 41 Abs. 2 ThürVwVfG}. */
    String cite(String paragraph) {
        return paragraph + " " + act;
    }

    String version() {
        return version;
    }

    int fictionDays() {
        return fictionDays;
    }

    /** The ordinal of {@link #fictionDays()} in the dative: {@code vierten}. */
    String fictionDay() {
        return fictionDay;
    }
}

package de.foerderfluss.portal.office;

import de.foerderfluss.portal.NavigationLink;
import de.foerderfluss.shared.CaseReference;
import java.util.Arrays;
import java.util.List;

/** The pages of a case file, in the order in which they stand beside each other. */
enum CaseTab {
    OVERVIEW("Überblick", ""),
    APPLICATION("Antrag", "/antrag"),
    ASSESSMENT("Prüfung", "/pruefung"),
    DECISION("Entscheidung", "/entscheidung"),
    HEARINGS("Anhörungen", "/anhoerungen"),
    RULINGS("Verfügungen", "/verfuegungen"),
    COURT("Klagen", "/klagen"),
    AMENDMENTS("Änderungen", "/aenderungen"),
    BUDGET("Haushalt", "/haushalt"),
    PAYMENT("Auszahlung", "/auszahlung"),
    OBLIGATIONS("Auflagen", "/auflagen"),
    DEADLINES("Fristen", "/fristen"),
    FOLLOW_UPS("Wiedervorlagen", "/wiedervorlagen"),
    PROOFS("Nachweise", "/nachweise"),
    CLAIMS("Forderungen", "/forderungen"),
    CLOSURE("Abschluss", "/abschluss"),
    DOCUMENTS("Dokumente", "/dokumente"),
    JOURNAL("Akte", "/akte");

    private final String label;
    private final String path;

    CaseTab(String label, String path) {
        this.label = label;
        this.path = path;
    }

    static List<NavigationLink> of(CaseReference reference, CaseTab current) {
        return Arrays.stream(values())
                .map(tab -> new NavigationLink(tab.label, home(reference) + tab.path, tab == current))
                .toList();
    }

    /** The page with which a case opens. */
    static String home(CaseReference reference) {
        return "/amt/vorgaenge/" + reference.text();
    }
}

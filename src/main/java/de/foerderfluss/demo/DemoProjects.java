package de.foerderfluss.demo;

import java.time.LocalDate;
import java.util.List;

/** What the municipalities of the demonstration office ask for. */
final class DemoProjects {

    private static final List<String> NEIGHBOURS_OF_SAALFELD = List.of("16073077", "16073076");
    private static final List<String> NEIGHBOURS_OF_MEININGEN = List.of("16066063", "16066042");

    private DemoProjects() {}

    static DemoProject jointDocuments(LocalDate received) {
        return new DemoProject(
                "Gemeinsames Dokumentenmanagement des Landkreises und seiner Gemeinden",
                "DMS",
                "Der Landkreis führt mit seinen Gemeinden ein gemeinsames Dokumentenmanagement über den gemeinsamen IT-Dienstleister ein.",
                NEIGHBOURS_OF_MEININGEN,
                received.plusMonths(6),
                List.of(420_000L, 380_000L),
                640_000,
                0);
    }

    static DemoProject agenda(LocalDate start) {
        return new DemoProject(
                "Digitale Agenda der Stadt",
                "STRATEGY",
                "Die Stadt erarbeitet mit Bürgerinnen, Bürgern und Wirtschaft eine digitale Agenda.",
                List.of(),
                start,
                List.of(12_500L),
                10_000,
                0);
    }

    static DemoProject electronicFile(LocalDate start) {
        return new DemoProject(
                "Einführung der elektronischen Akte im Landratsamt",
                "DMS",
                "Das Landratsamt führt die elektronische Akte in drei Fachdiensten ein.",
                List.of(),
                start,
                List.of(180_000L),
                144_000,
                0);
    }

    static DemoProject registerInterface(LocalDate start) {
        return new DemoProject(
                "Schnittstelle zwischen Einwohnerwesen und Dokumentenmanagement",
                "INTERFACE",
                "Daten des Einwohnerwesens werden über eine standardisierte Schnittstelle in die Akte übernommen.",
                List.of(),
                start,
                List.of(37_500L),
                30_000,
                0);
    }

    static DemoProject jointInterfaces(LocalDate start) {
        return new DemoProject(
                "Gemeinsame Schnittstellenplattform des Landkreises und der Städte",
                "INTERFACE",
                "Eine gemeinsame Plattform verbindet Fachverfahren, Dokumentenmanagement und elektronische Dienste der Beteiligten.",
                NEIGHBOURS_OF_SAALFELD,
                start,
                List.of(300_000L, 700_000L, 400_000L),
                1_120_000,
                0);
    }

    static DemoProject jointTraining(LocalDate start) {
        return new DemoProject(
                "Gemeinsame Fortbildung der Informationssicherheitsbeauftragten",
                "TRAINING",
                "Die Beauftragten des Landkreises und zweier Städte bilden sich gemeinsam fort.",
                NEIGHBOURS_OF_MEININGEN,
                start,
                List.of(18_000L),
                7_200,
                24);
    }

    static DemoProject paymentInterface(LocalDate start) {
        return new DemoProject(
                "Schnittstelle zwischen Finanzverfahren und E-Payment",
                "INTERFACE",
                "Online bezahlte Gebühren werden über eine standardisierte Schnittstelle im Finanzverfahren gebucht.",
                List.of(),
                start,
                List.of(15_000L, 9_000L),
                19_200,
                0);
    }

    static DemoProject buildingInterface(LocalDate start) {
        return new DemoProject(
                "Schnittstelle zwischen Bauantragsportal und Fachverfahren",
                "INTERFACE",
                "Bauanträge gelangen über den Standard XBau ohne Abschreiben in das Fachverfahren.",
                List.of(),
                start,
                List.of(46_000L),
                36_800,
                0);
    }

    static DemoProject training(LocalDate start) {
        return new DemoProject(
                "Fortbildung zum Datenschutz in elektronischen Verfahren",
                "TRAINING",
                "Beschäftigte der Stadt bilden sich zum Datenschutz in elektronischen Verfahren fort.",
                List.of(),
                start,
                List.of(6_500L),
                4_500,
                15);
    }
}

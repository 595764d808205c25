package de.foerderfluss.proofofuse;

import de.foerderfluss.form.FormResult;
import de.foerderfluss.guideline.CalculationStep;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the record of an examination, so that another person can follow it.
 *
 * @param selection how the depth was chosen, in German
 * @param settled what the grant would finally amount to; none for an interim proof or a return
 */
record ExaminationText(
        SubmittedProof proof,
        ExaminationDepth depth,
        String selection,
        FormResult values,
        List<ExaminedItem> items,
        @Nullable SettledGrant settled,
        String examiner,
        Instant at) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(ZoneId.of("Europe/Berlin"));

    List<ReportSection> sections() {
        List<ReportSection> sections = new ArrayList<>(List.of(
                subject(),
                new ReportSection("2. Prüftiefe", List.of("Geprüft wird %s.".formatted(depth.germanName()), selection)),
                hints(),
                steps()));
        if (!items.isEmpty()) {
            sections.add(recognised());
        }
        if (settled != null) {
            sections.add(new ReportSection(
                    "6. Berechnung",
                    settled.steps().stream().map(ExaminationText::line).toList()));
        }
        sections.add(result());
        return sections;
    }

    private ReportSection subject() {
        return new ReportSection(
                "1. Gegenstand",
                List.of(
                        "%s zum Aktenzeichen %s, Vorlage %d vom %s, fällig am %s%s"
                                .formatted(
                                        proof.id().german(),
                                        proof.id().reference(),
                                        proof.round(),
                                        DAY.format(proof.submittedAt()),
                                        DAY.format(proof.due()),
                                        proof.isLate() ? " (verspätet)" : ""),
                        "Nachgewiesene Ausgaben: " + proof.claimed(),
                        "Prüfsumme des Nachweises: " + proof.hash()));
    }

    private ReportSection hints() {
        return new ReportSection(
                "3. Hinweise", proof.findings().isEmpty() ? List.of("Das System gibt keine.") : proof.findings());
    }

    private ReportSection steps() {
        Stream<String> done = values.choices("steps").stream()
                .map(step -> ExaminationStep.valueOf(step).germanName());
        Stream<String> receipts = values.has("sampledReceipts")
                ? Stream.of(
                        "Eingesehene Belege: " + values.text("sampledReceipts").strip())
                : Stream.empty();
        return new ReportSection(
                "4. Prüfung",
                Stream.of(
                                done,
                                receipts,
                                Stream.of("Feststellungen: "
                                        + values.text("findings").strip()))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private ReportSection recognised() {
        return new ReportSection(
                "5. Anerkannte Ausgaben",
                items.stream().map(ExaminationText::line).toList());
    }

    private static String line(ExaminedItem item) {
        String cut = item.reason().isEmpty() ? "" : "; " + item.reason();
        return "Nr. %d %s: geplant %s, nachgewiesen %s, anerkannt %s%s"
                .formatted(item.number(), item.description(), item.planned(), item.claimed(), item.recognised(), cut);
    }

    private static String line(CalculationStep step) {
        return "%s: %s – %s".formatted(step.label(), step.amount(), step.explanation());
    }

    private ReportSection result() {
        boolean returned = values.text("outcome").equals(ExaminationOutcome.RETURNED.name());
        return new ReportSection(
                "7. Ergebnis",
                List.of(
                        "Zuwendungszweck: %s"
                                .formatted(PurposeDegree.valueOf(values.text("purpose"))
                                        .germanName()),
                        returned
                                ? "Zur Ergänzung zurückgegeben: "
                                        + values.text("returnReason").strip()
                                : values.text("reasoning").strip(),
                        "Geprüft von %s am %s".formatted(examiner, DAY.format(at))));
    }
}

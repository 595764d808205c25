package de.foerderfluss.assessment;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.guideline.CalculationStep;
import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.guideline.RuleOutcome;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.shared.Money;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Composes the assessment record from its facts. The same facts always give the same words. */
final class RecordText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(ZoneId.of("Europe/Berlin"));

    private final RecordDraft draft;
    private final Municipality applicant;
    private final String clerkName;

    RecordText(RecordDraft draft, Municipality applicant, String clerkName) {
        this.draft = draft;
        this.applicant = applicant;
        this.clerkName = clerkName;
    }

    List<RecordSection> sections() {
        return List.of(
                application(),
                completeness(),
                preconditions(),
                opinion(),
                expenditure(),
                calculation(),
                need(),
                result());
    }

    private RecordSection application() {
        FundingApplication asked = draft.application();
        return section(
                "1. Antrag",
                "Aktenzeichen: " + asked.reference(),
                "Antragstellerin: %s (AGS %s, %s)".formatted(applicant.name(), applicant.key(), applicant.district()),
                "Eingang: " + DAY.format(asked.receivedAt()),
                "Vorhaben: " + asked.title(),
                "Fördergegenstand: Ziffer %s, %s"
                        .formatted(draft.object().number(), draft.object().germanName()),
                "Zeitraum: " + asked.project().german(),
                "Beteiligte Kommunen: " + asked.partners().size(),
                "Geplante Ausgaben: " + asked.expenditure().german(),
                "Eigenmittel %s, Drittmittel %s, Einnahmen %s"
                        .formatted(
                                asked.ownFunds().german(),
                                asked.thirdPartyFunds().german(),
                                asked.income().german()),
                "Beantragte Zuwendung: " + asked.requestedGrant().german());
    }

    private RecordSection completeness() {
        return section(
                "2. Vollständigkeit",
                draft.view().checks().stream()
                        .map(check -> "Prüfung %d am %s: %s"
                                .formatted(
                                        check.number(),
                                        DAY.format(check.checkedAt()),
                                        check.outcome().germanName())));
    }

    private RecordSection preconditions() {
        return section(
                "3. Fördervoraussetzungen (Fassung " + draft.answer().version() + ")",
                draft.answer().rules().stream().map(RecordText::line));
    }

    private static String line(RuleOutcome outcome) {
        return "%s %s: %s (%s)%s"
                .formatted(
                        outcome.rule(),
                        outcome.verdict().germanName(),
                        outcome.reason(),
                        outcome.legalBasis(),
                        outcome.verified() ? "" : " [nicht am Originaltext geprüft]");
    }

    private RecordSection opinion() {
        return draft.view()
                .opinion()
                .map(given -> section(
                        "4. Fachliche Stellungnahme",
                        "Standards eingehalten: " + given.standardsMet().germanName(),
                        "Nachnutzbar: " + given.reuse().germanName(),
                        "Informationssicherheit und Datenschutz: "
                                + given.informationSecurity().germanName(),
                        "Angemessenheit: " + given.appropriateness(),
                        "Das Vorhaben wird " + given.recommendation().germanName() + ".",
                        given.conditions().isEmpty() ? "Keine Maßgaben." : "Maßgaben: " + given.conditions()))
                .orElseGet(() -> section("4. Fachliche Stellungnahme", "Es liegt keine Stellungnahme vor."));
    }

    private RecordSection expenditure() {
        Money recognised = RecognisedItem.byYear(draft.items()).total();
        Stream<String> items = draft.items().stream().map(RecordText::line);
        return section(
                "5. Zuwendungsfähige Ausgaben",
                Stream.concat(items, Stream.of("Anerkannt insgesamt: " + recognised.german())));
    }

    private static String line(RecognisedItem item) {
        String cut = item.reason().isEmpty() ? "" : "; " + item.reason();
        return "Nr. %d %s (%d): beantragt %s, anerkannt %s%s"
                .formatted(
                        item.number(),
                        item.description(),
                        item.year(),
                        item.requested().german(),
                        item.recognised().german(),
                        cut);
    }

    private RecordSection calculation() {
        return section(
                "6. Berechnung (" + draft.answer().financing().germanName() + ")",
                draft.answer().calculation().stream().map(RecordText::line));
    }

    private static String line(CalculationStep step) {
        return "%s: %s – %s".formatted(step.label(), step.amount().german(), step.explanation());
    }

    private RecordSection need() {
        boolean overlap = draft.values().text("doubleFunding").equals("FOUND");
        return section(
                "7. Notwendigkeit und Finanzierung",
                "Notwendigkeit der Zuwendung: " + draft.values().text("need").strip(),
                "Gesamtfinanzierung: " + draft.values().text("financing").strip(),
                overlap
                        ? "Doppelförderung: Überschneidung festgestellt. "
                                + draft.values().text("doubleFundingNote").strip()
                        : "Doppelförderung: keine festgestellt.");
    }

    private RecordSection result() {
        FundingAnswer answer = draft.answer();
        List<String> lines = new ArrayList<>();
        lines.add(
                draft.grantRecommended()
                        ? "Es wird empfohlen, %s zu bewilligen."
                                .formatted(answer.grant().german())
                        : "Es wird empfohlen, den Antrag abzulehnen.");
        if (draft.grantRecommended()) {
            answer.grantByYear()
                    .byYear()
                    .forEach((year, amount) -> lines.add("Haushaltsjahr %d: %s".formatted(year, amount.german())));
        }
        lines.add("Begründung: " + draft.values().text("reasoning").strip());
        lines.add("Erstellt von " + clerkName);
        return new RecordSection("8. Ergebnis", lines);
    }

    private static RecordSection section(String title, String... lines) {
        return new RecordSection(title, List.of(lines));
    }

    private static RecordSection section(String title, Stream<String> lines) {
        return new RecordSection(title, lines.toList());
    }
}

package de.foerderfluss.demo;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.doublefunding.Finding;
import de.foerderfluss.doublefunding.Findings;
import de.foerderfluss.hearing.Dispensations;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.operation.HouseClock;
import de.foerderfluss.process.BackgroundWork;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells a case by doing, on the day of each step and through the rooms' own verbs, what the people of the office would do. */
@Component
@Profile("!prod")
class Narrator {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final DemoActors actors;
    private final HouseClock clock;
    private final BackgroundWork background;
    private final Municipalities municipalities;
    private final ApplicationDrafts drafts;
    private final ApplicationIntake intake;
    private final PartnerConsents consents;
    private final CaseAssessment assessment;
    private final Dispensations dispensations;
    private final Findings findings;
    private final DecisionMaking decisions;
    private final NoticeService notices;

    Narrator(
            DemoActors actors,
            HouseClock clock,
            BackgroundWork background,
            Municipalities municipalities,
            ApplicationDrafts drafts,
            ApplicationIntake intake,
            PartnerConsents consents,
            CaseAssessment assessment,
            Dispensations dispensations,
            Findings findings,
            DecisionMaking decisions,
            NoticeService notices) {
        this.actors = actors;
        this.clock = clock;
        this.background = background;
        this.municipalities = municipalities;
        this.drafts = drafts;
        this.intake = intake;
        this.consents = consents;
        this.assessment = assessment;
        this.dispensations = dispensations;
        this.findings = findings;
        this.decisions = decisions;
        this.notices = notices;
    }

    /** It is this day, in the morning. */
    void on(LocalDate day) {
        clock.standAt(day.atTime(LocalTime.of(9, 30)).atZone(clock.getZone()).toInstant());
    }

    Draft draft(String town, DemoProject project) {
        Actor editor = actors.editor(town);
        Draft draft = drafts.start(editor);
        return drafts.save(editor, draft.id(), draft.version(), project.form(applicant(editor)));
    }

    CaseReference submit(String town, DemoProject project) {
        Draft draft = draft(town, project);
        Draft complete = drafts.attach(
                actors.editor(town),
                draft.id(),
                "Kostenschätzung.txt",
                "Kostenschätzung der Verwaltung zu: %s\n"
                        .formatted(project.title())
                        .getBytes(StandardCharsets.UTF_8));
        CaseReference reference = intake.submit(actors.signatory(town), complete.id(), complete.version());
        background.work(reference);
        return reference;
    }

    void findComplete(CaseReference reference) {
        consents.of(reference).stream()
                .filter(consent -> !consent.isGiven())
                .forEach(consent -> consents.enter(
                        actors.clerk(),
                        reference,
                        consent.partner(),
                        true,
                        "Unterschriebene Kooperationsvereinbarung, Anlage zum Antrag"));
        assessment.checkCompleteness(actors.clerk(), reference, completeness(reference, "COMPLETE"));
        background.work(reference);
    }

    void requestDocuments(CaseReference reference, LocalDate replyBy) {
        Map<String, Object> form = completeness(reference, "DOCUMENTS_MISSING");
        form.put("items", List.of());
        form.put(
                "missingItems",
                List.of(Map.of(
                        "item",
                        "Kooperationsvereinbarung der beteiligten Kommunen",
                        "reason",
                        "Die beigefügte Fassung ist nicht unterschrieben.")));
        form.put("replyDate", GERMAN.format(replyBy));
        assessment.checkCompleteness(actors.clerk(), reference, form);
        background.work(reference);
    }

    void giveOpinion(CaseReference reference) {
        assessment.giveTechnicalOpinion(
                actors.reviewer(),
                reference,
                Map.of(
                        "standardsMet", "yes",
                        "reuse", "yes",
                        "informationSecurity", "yes",
                        "appropriateness",
                                "Das Vorhaben ist fachlich sinnvoll; die Ausgaben sind angemessen und erforderlich.",
                        "recommendation", "SUPPORT"));
        background.work(reference);
    }

    /** @param recommendation GRANT or REJECT */
    void writeRecord(CaseReference reference, String recommendation) {
        Map<String, Object> form =
                new LinkedHashMap<>(assessment.recordForm(reference).values());
        form.put("need", "Das Vorhaben ist notwendig; ohne die Zuwendung könnte es nicht durchgeführt werden.");
        form.put("financing", "Die Gesamtfinanzierung ist nach dem vorgelegten Finanzierungsplan gesichert.");
        form.put("doubleFunding", "NONE");
        form.put("recommendation", recommendation);
        form.put(
                "reasoning",
                recommendation.equals("GRANT")
                        ? "Das Vorhaben liegt im erheblichen Interesse des Landes und erfüllt die Voraussetzungen der Richtlinie."
                        : "Der Fördergegenstand ist nach der geltenden Bewilligungspraxis derzeit nicht bewilligungsfähig.");
        assessment.recordAssessment(actors.clerk(), reference, form);
        background.work(reference);
    }

    /** Proposes what the form of the decision room suggests. */
    void propose(CaseReference reference) {
        Map<String, Object> form =
                new LinkedHashMap<>(decisions.proposalForm(reference).values());
        if (!"AWARD".equals(form.get("decision"))) {
            dispensations.dispense(
                    actors.clerk(),
                    reference,
                    MatterKey.APPLICATION,
                    "REQUEST_DECLINED",
                    "Die Tatsachen stehen im Antrag, wie die Kommune sie selbst angegeben hat.");
        }
        findings.of(actors.clerk(), reference).stream()
                .filter(Finding::isOpen)
                .forEach(finding -> findings.answer(
                        actors.clerk(),
                        reference,
                        finding.number(),
                        false,
                        "Anderes Vorhaben: andere Fachverfahren, andere Leistung."));
        decisions.propose(actors.clerk(), reference, form);
        background.work(reference);
    }

    void approve(CaseReference reference) {
        Decision decision = decisions.current(reference).orElseThrow();
        decisions.approve(actors.decisionSignatory(), reference, decision.hash());
        background.work(reference);
    }

    void download(CaseReference reference, String town) {
        notices.download(actors.signatory(town), reference);
        background.work(reference);
    }

    void waive(CaseReference reference, String town) {
        notices.waiveRemedy(
                actors.signatory(town),
                reference,
                "Wir verzichten auf die Einlegung eines Rechtsbehelfs gegen den Zuwendungsbescheid.");
        background.work(reference);
    }

    private Map<String, Object> completeness(CaseReference reference, String outcome) {
        Map<String, Object> form =
                new LinkedHashMap<>(assessment.completenessForm(reference).values());
        form.put(
                "items",
                assessment.checklist(reference).stream()
                        .map(item -> item.code())
                        .toList());
        form.put("outcome", outcome);
        return form;
    }

    private Municipality applicant(Actor actor) {
        return municipalities.get(Objects.requireNonNull(actor.municipality()));
    }
}

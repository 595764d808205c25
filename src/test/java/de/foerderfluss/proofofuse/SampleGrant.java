package de.foerderfluss.proofofuse;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.FundedLine;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.notice.SampleNotice;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** A granted and committed case: 24,000 EUR for 30,000 EUR in 2026, or half of it in 2027 too. No process stands behind it. */
public final class SampleGrant {

    private static final List<String> AIMS =
            List.of("- Anträge liegen am selben Tag in der Akte.", "- Medienbrüche entfallen.");

    private final ApplicationContext office;
    private final MunicipalityKey municipality;
    private final Map<String, Object> application = SampleApplication.values();
    private final Map<String, Object> award = new LinkedHashMap<>(SampleDecision.award());
    private YearlyAmounts grant = YearlyAmounts.of(2026, Money.ofEuros(24_000));

    public SampleGrant(ApplicationContext office, MunicipalityKey municipality) {
        this.office = office;
        this.municipality = municipality;
        application.put("aim", String.join("\n", AIMS));
    }

    /** Without a list of receipts. */
    public SampleGrant simple() {
        award.put("proofOfUse", "SIMPLE");
        return this;
    }

    /** 20,000 EUR of 25,000 EUR in 2026, 4,000 EUR of 5,000 EUR in 2027. */
    public SampleGrant overTwoYears() {
        application.put("projectEnd", "2027-09-30");
        application.put(
                "costItems",
                List.of(
                        SampleApplication.item("Entwicklung der Schnittstelle", "2026", "25.000,00"),
                        SampleApplication.item("Einführung und Test", "2027", "5.000,00")));
        award.put("periodEnd", "2027-09-30");
        award.put("proofDueDate", "2028-03-31");
        award.put(
                "grantByYear",
                List.of(Map.of("year", "2026", "amount", "20.000,00"), Map.of("year", "2027", "amount", "4.000,00")));
        grant = YearlyAmounts.of(Map.of(2026, Money.ofEuros(20_000), 2027, Money.ofEuros(4_000)));
        return this;
    }

    /** Submits, decides, commits, and issues the notice. */
    public CaseReference grant() {
        ApplicationDrafts drafts = office.getBean(ApplicationDrafts.class);
        Draft draft = drafts.start(editor(municipality));
        draft = drafts.save(editor(municipality), draft.id(), draft.version(), application);
        CaseReference reference = office.getBean(ApplicationIntake.class)
                .submit(municipalSignatory(municipality), draft.id(), draft.version());
        new SampleAssessment(office).recommend(reference);
        DecisionMaking decisions = new SampleDecision(office).making();
        Decision proposed = decisions.propose(CLERK, reference, award);
        decisions.approve(SIGNATORY, reference, proposed.hash());
        BudgetLedger ledger = office.getBean(BudgetLedger.class);
        BudgetLineCode line = office.getBean(FundedLine.class).with(grant.in(2026), grant.in(2027));
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, grant);
        ledger.commit(reference, BudgetStep.COMMITMENT, grant);
        new SampleNotice(office, decisions).issuance().issue(reference);
        return reference;
    }
}

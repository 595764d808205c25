package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.TestClock;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** The sample application of a municipality with a notice over 24,000 EUR for 30,000 EUR of expenditure, committed in the ledger. */
final class GrantedCase {

    static final Money GRANT = Money.ofEuros(24_000);

    private final CaseReference reference;
    private final MunicipalityKey municipality;
    private final SampleNotice notices;
    private final TestClock clock;
    private BudgetLineCode line;

    GrantedCase(ApplicationContext office, MunicipalityKey municipality) {
        this.municipality = municipality;
        this.clock = office.getBean(TestClock.class);
        reference = SampleApplication.submit(
                office.getBean(ApplicationDrafts.class), office.getBean(ApplicationIntake.class), municipality);
        new SampleAssessment(office).recommend(reference);
        DecisionMaking decisions = new SampleDecision(office).making();
        Decision proposed = decisions.propose(CLERK, reference, SampleDecision.award());
        decisions.approve(SIGNATORY, reference, proposed.hash());
        commit(office);
        notices = new SampleNotice(office, decisions);
        notices.issuance().issue(reference);
    }

    private void commit(ApplicationContext office) {
        BudgetLedger ledger = office.getBean(BudgetLedger.class);
        line = office.getBean(FundedLine.class).with(GRANT, Money.ZERO);
        YearlyAmounts amounts = YearlyAmounts.of(2026, GRANT);
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, amounts);
        ledger.commit(reference, BudgetStep.COMMITMENT, amounts);
    }

    /** Notified, and the remedy waived on the next day, which is the day after the test clock's start. */
    GrantedCase payable() {
        notices.service().download(editor(municipality), reference);
        clock.setTo(LocalDate.of(2026, 3, 4), LocalTime.NOON);
        notices.service().waiveRemedy(municipalSignatory(municipality), reference, "Wir verzichten auf die Klage.");
        return this;
    }

    /** The line of its own that pays it. */
    BudgetLineCode line() {
        return line;
    }

    CaseReference reference() {
        return reference;
    }

    static Map<String, Object> invoice(String number, String amount) {
        return Map.of(
                "supplier",
                "Softwarehaus GmbH",
                "number",
                number,
                "invoiceDate",
                "2026-03-02",
                "dueDate",
                "2026-03-03",
                "amount",
                amount,
                "paid",
                true);
    }

    @SafeVarargs
    static Map<String, Object> request(String amount, Map<String, Object>... invoices) {
        return Map.of("invoices", List.of(invoices), "amount", amount, "ownShareUsed", "0", "confirmed", "on");
    }

    static Map<String, Object> certified(String amount) {
        return Map.of(
                "outcome",
                "CERTIFIED",
                "recognisedAmount",
                amount,
                "factuallyCorrect",
                "on",
                "arithmeticallyCorrect",
                "on");
    }
}

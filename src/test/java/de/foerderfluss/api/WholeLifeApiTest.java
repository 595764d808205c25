package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.SampleChange;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.payment.sepa.BankFiles;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * One grant's whole life by requests: awarded in 2024 for two years, reduced, drawn three times, proved, cut, paid back with interest.
 * The books are looked at after every step.
 */
@OfficeTest
class WholeLifeApiTest {

    private static final LocalDate AWARD = LocalDate.of(2024, 3, 4);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    BudgetOverview books;

    private ApiJourney journey;
    private ApiLife life;

    @BeforeEach
    void begin() {
        clock.setTo(AWARD, LocalTime.of(9, 0));
        journey = new ApiJourney(office, port, "Schnittstelle in zwei Jahren");
        life = new ApiLife(office, journey);
    }

    @AfterEach
    void standStill() {
        clock.reset();
    }

    @Test
    void endsWithEmptyBooks() throws Exception {
        awarded();
        inTheBooks(Map.of(Stage.COMMITTED, 24_000L));

        amended();
        inTheBooks(Map.of(Stage.COMMITTED, 20_000L));

        drawn(1, 8_000, 10_000, LocalDate.of(2024, 6, 3));
        inTheBooks(Map.of(Stage.COMMITTED, 12_000L, Stage.PAID, 8_000L));
        drawn(2, 8_000, 10_000, LocalDate.of(2024, 9, 2));
        inTheBooks(Map.of(Stage.COMMITTED, 4_000L, Stage.PAID, 16_000L));

        nextYear();
        life.proved("2024", SampleProof.interimValues()).examined("2024", SampleProof.examined());
        drawn(3, 4_000, 5_000, LocalDate.of(2025, 5, 5));
        inTheBooks(Map.of(Stage.PAID, 20_000L));

        life.on(LocalDate.of(2026, 1, 12)).proved("gesamt", proof());
        life.on(LocalDate.of(2026, 2, 2)).examined("gesamt", examination());
        settled();
        inTheBooks(Map.of(Stage.PAID, 19_200L, Stage.RECLAIMED, 800L));

        paidBack();
        inTheBooks(Map.of(Stage.PAID, 19_200L));
        closed();
        inTheBooks(Map.of(Stage.PAID, 19_200L));
        assertThat(journey.by("pruefung")
                        .get(journey.here("/integrity"))
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    private void awarded() {
        journey.enacted(2024)
                .appropriated(2024, "CASH", 20_000)
                .appropriated(2025, "COMMITMENT", 4_000)
                .submitted(application());
        journey.by("sachbearbeitung")
                .put(journey.here("/completeness-check"), SampleAssessment.complete())
                .expecting(200);
        journey.letTheEngineWork();
        journey.by("fachreferat")
                .put(journey.here("/technical-opinion"), SampleAssessment.support())
                .expecting(200);
        journey.letTheEngineWork();
        journey.by("sachbearbeitung")
                .put(journey.here("/assessment-record"), SampleAssessment.grant())
                .expecting(200);
        journey.letTheEngineWork();
        journey.decided(award()).becameFinal();
    }

    private static Map<String, Object> application() {
        return Map.of(
                "projectStart",
                "2024-04-01",
                "projectEnd",
                "2025-12-31",
                "costItems",
                List.of(
                        SampleApplication.item("Entwicklung der Schnittstelle", "2024", "25.000,00"),
                        SampleApplication.item("Einführung und Test", "2025", "5.000,00")));
    }

    private static Map<String, Object> award() {
        Map<String, Object> award = new LinkedHashMap<>(SampleDecision.award());
        award.put(
                "grantByYear",
                List.of(Map.of("year", "2024", "amount", "20.000,00"), Map.of("year", "2025", "amount", "4.000,00")));
        award.put("periodStart", "2024-04-01");
        award.put("periodEnd", "2025-12-31");
        award.put("conditions", List.of());
        award.put("proofDueDate", "2026-06-30");
        return award;
    }

    /** The work becomes cheaper by 5,000 EUR; the grant follows in proportion. */
    private void amended() {
        Map<String, Object> change = SampleChange.same()
                .with("periodStart", "2024-04-01")
                .with("periodEnd", "2025-12-31")
                .with(
                        "costItems",
                        List.of(
                                SampleApplication.item("Entwicklung der Schnittstelle", "2024", "20.000,00"),
                                SampleApplication.item("Einführung und Test", "2025", "5.000,00")))
                .with("ownFunds", "5.000,00")
                .with("proofDueDate", "2026-06-30")
                .granted(2024, "16.000,00")
                .granted(2025, "4.000,00")
                .grantedAs();
        String draft = journey.here("/change-request");
        JsonNode saved = journey.by("poessneck.amt")
                .put(draft, Map.of("version", 0, "values", change))
                .expecting(200)
                .json();
        journey.by("poessneck.leitung")
                .post(
                        draft + "/submission",
                        Map.of("version", saved.path("version").asInt()))
                .expecting(200);
        journey.letTheEngineWork();
        journey.by("sachbearbeitung")
                .post(journey.here("/amendments/1/proposal"), change)
                .expecting(200);
        life.ruled("AMENDMENT:1").accepted("AMENDMENT:1");
    }

    private void drawn(int number, long euros, long invoice, LocalDate day) throws Exception {
        life.on(day);
        new ApiDrawdown(journey, number, Money.ofEuros(euros))
                .requested(Money.ofEuros(invoice), day)
                .ordered()
                .paid(day);
    }

    private void nextYear() {
        life.on(LocalDate.of(2025, 1, 13));
        journey.enacted(2025).appropriated(2025, "CASH", 1_000_000);
        journey.by("haushalt")
                .post(
                        "/api/v1/budget/1606-88301/2025/opening",
                        Map.of("reason", "Jahreswechsel"),
                        SubmissionKey.HEADER,
                        UUID.randomUUID().toString())
                .expecting(200);
    }

    /** All of the 25,000 EUR were spent. */
    private static Map<String, Object> proof() {
        Map<String, Object> proof = new LinkedHashMap<>(SampleProof.simpleValues());
        proof.put("costItems", List.of(Map.of("actual", "20.000,00"), Map.of("actual", "5.000,00")));
        proof.put("financing", SampleProof.funds("5.000,00", "0", "0", "20.000,00"));
        proof.put(
                "receipts",
                List.of(
                        SampleProof.receipt("2024-06-03", "Softwarehaus GmbH", "RE-1", "10.000,00", "1"),
                        SampleProof.receipt("2024-09-02", "Softwarehaus GmbH", "RE-2", "10.000,00", "1"),
                        SampleProof.receipt("2025-05-05", "Softwarehaus GmbH", "RE-3", "5.000,00", "2")));
        return proof;
    }

    /** A thousand euros of it were for a party. */
    private static Map<String, Object> examination() {
        Map<String, Object> examination = new LinkedHashMap<>(SampleProof.examined());
        examination.put(
                "examinedItems",
                List.of(
                        Map.of("recognised", "19.000,00", "reason", "Bewirtung ist nicht zuwendungsfähig."),
                        Map.of("recognised", "5.000,00")));
        return examination;
    }

    private void settled() {
        ApiCaller clerk = journey.by("sachbearbeitung");
        clerk.post(journey.here("/settlement"), Map.of("reasons", "Bewirtung.")).expecting(409);
        clerk.post(journey.here("/settlement/hearing"), Map.of("days", 14)).expecting(200);
        journey.letTheEngineWork();
        life.heard("SETTLEMENT:1", "Die Feier war üblich.", "Das ändert nichts: Bewirtung ist nicht zuwendungsfähig.");
        clerk.post(journey.here("/settlement"), Map.of("reasons", "Bewirtung ist nicht zuwendungsfähig."))
                .expecting(200);
        life.ruled("SETTLEMENT:1").accepted("SETTLEMENT:1");
    }

    /** The claim is paid by two credits: what was paid too much, then the interest that a notice of its own has added to it. */
    private void paidBack() {
        life.on(LocalDate.of(2026, 3, 2));
        credited(1, "800.00");
        journey.by("sachbearbeitung")
                .post(
                        journey.here("/hearings"),
                        Map.of(
                                "matter",
                                "INTEREST:1",
                                "measure",
                                "Zinsen",
                                "facts",
                                "Die Erstattung kam spät.",
                                "legalBasis",
                                "§ 49a Abs. 3 VwVfG",
                                "days",
                                14))
                .expecting(200);
        life.heard("INTEREST:1", "Keine Einwände.", "Einwände bestehen nicht.");
        journey.by("sachbearbeitung")
                .post(
                        journey.here("/interest-rulings"),
                        Map.of("target", "CLAIM-1", "until", "2026-03-02", "reason", "§ 49a Abs. 3 VwVfG"))
                .expecting(200);
        life.ruled("INTEREST:1").accepted("INTEREST:1");
        BigDecimal interest = claim(1).path("open").path("total").decimalValue();
        assertThat(interest).isPositive();
        credited(1, interest.setScale(2).toPlainString());
    }

    /** Closed for good; what was bought stays bound to its purpose for five more years. */
    private void closed() {
        JsonNode before = journey.by("sachbearbeitung")
                .get(journey.here("/closure"))
                .expecting(200)
                .json();
        assertThat(before.path("open")).as(before.toString()).isEmpty();
        journey.by("sachbearbeitung").post(journey.here("/closure")).expecting(200);
        journey.letTheEngineWork();
        JsonNode bound = journey.by("poessneck.amt")
                .get(journey.here("/dedication"))
                .expecting(200)
                .json();
        assertThat(bound.path("until").asString()).isEqualTo("2030-12-31");
        life.on(LocalDate.of(2031, 1, 2));
        JsonNode free = journey.by("poessneck.amt")
                .get(journey.here("/dedication"))
                .expecting(200)
                .json();
        assertThat(free.path("end").asString()).isEqualTo("ELAPSED");
    }

    private void credited(int claim, String amount) {
        byte[] account = BankFiles.notification(
                "08",
                BankFiles.credit(
                        clock.today(),
                        amount,
                        UUID.randomUUID().toString().substring(0, 20),
                        "Stadt Pößneck",
                        claim(claim).path("paymentReference").asString()));
        ApiAnswer read = journey.by("anordnung")
                .upload("/api/v1/payment-answers", "camt054.xml", account)
                .expecting(200);
        journey.letTheEngineWork();
        assertThat(claim(claim).path("state").asString()).as(read.text()).isEqualTo("SETTLED");
    }

    private JsonNode claim(int number) {
        return journey.by("poessneck.amt")
                .get(journey.here("/claims/" + number))
                .expecting(200)
                .json();
    }

    /** @param expected in euros; whatever stage is not named holds nothing */
    private void inTheBooks(Map<Stage, Long> expected) {
        for (Stage stage : List.of(Stage.RESERVED, Stage.COMMITTED, Stage.DUE, Stage.PAID, Stage.RECLAIMED)) {
            assertThat(books.ofCase(new CaseReference(journey.reference()))
                            .at(stage)
                            .total())
                    .as(stage + " of " + journey.reference())
                    .isEqualTo(Money.ofEuros(expected.getOrDefault(stage, 0L)));
        }
        assertThat(books.replay().agrees()).isTrue();
    }
}

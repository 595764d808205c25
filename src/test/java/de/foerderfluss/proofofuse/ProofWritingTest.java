package de.foerderfluss.proofofuse;

import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineOutcome;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.form.FormError;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ProofWritingTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CaseFile caseFile;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    SampleProof proving;
    ProofWriting writing;

    @BeforeEach
    void open() {
        proving = new SampleProof(office);
        writing = proving.writing();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void owesAnInterimProofForEachYearBeforeTheLast() {
        CaseReference reference =
                new SampleGrant(office, POESSNECK).overTwoYears().grant();

        proving.obligations().arise(reference);
        proving.obligations().arise(reference);

        assertThat(proving.obligations().of(editor(POESSNECK), reference))
                .extracting(obligation -> obligation.id().german(), ProofObligation::due)
                .containsExactly(
                        tuple("Zwischennachweis 2026", LocalDate.of(2027, 4, 30)),
                        tuple("Verwendungsnachweis", LocalDate.of(2028, 3, 31)));
        assertThat(proving.announced()).hasSize(2);
        assertThat(due(new ProofId(reference, 2026)).deadline().reason())
                .contains("4 Monate nach dem Ende des Haushaltsjahres 2026", "VV Nr. 10");
    }

    @Test
    void owesNothingWithoutAGrantAndLetsNoStrangerLook() {
        CaseReference reference = granted();

        assertThatExceptionOfType(UnknownProof.class)
                .isThrownBy(() -> writing.draft(editor(POESSNECK), new ProofId(reference, 2026)));
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> writing.draft(editor(OHRDRUF), ProofId.whole(reference)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> writing.save(CLERK, ProofId.whole(reference), 0, Map.of()));
        assertThat(writing.draft(AUDITOR, ProofId.whole(reference)).version()).isZero();
    }

    @Test
    void asksForEachAimAndEachItemOfTheBindingPlan() {
        ProofId id = ProofId.whole(granted());

        Map<String, Object> values = writing.form(editor(POESSNECK), writing.draft(editor(POESSNECK), id))
                .values();

        assertThat(values.get("aims"))
                .isEqualTo(List.of(
                        Map.of("aim", "Anträge liegen am selben Tag in der Akte."),
                        Map.of("aim", "Medienbrüche entfallen.")));
        assertThat(String.valueOf(values.get("costItems")))
                .contains("1 – Entwicklung der Schnittstelle", "25000.00", "2 – Einführung und Test", "5000.00");
        assertThat(String.valueOf(values.get("financing"))).contains("Eigenmittel", "6000.00", "Zuwendung", "24000.00");
    }

    @Test
    void keepsWhatIsFixedWhateverIsSent() {
        ProofId id = ProofId.whole(granted());
        Map<String, Object> values = SampleProof.values();
        values.put(
                "costItems",
                List.of(
                        Map.of("actual", "24.500,00", "planned", "99.000,00", "description", "Dienstwagen"),
                        Map.of("actual", "4.500,00"),
                        Map.of("actual", "1.000,00", "description", "mehr")));

        SubmittedProof proof = submit(id, values);

        assertThat(proof.items())
                .extracting(ProvedItem::description, ProvedItem::planned, ProvedItem::claimed)
                .containsExactly(
                        tuple("Entwicklung der Schnittstelle", Money.ofEuros(25_000), Money.ofEuros(24_500)),
                        tuple("Einführung und Test", Money.ofEuros(5_000), Money.ofEuros(4_500)));
    }

    @Test
    void submitsOnceAndFilesEverything() {
        ProofId id = ProofId.whole(granted());
        ProofDraft draft = writing.save(editor(POESSNECK), id, 0, SampleProof.values());
        clock.setTo(LocalDate.of(2027, 2, 1), LocalTime.NOON);

        SubmittedProof proof = writing.submit(municipalSignatory(POESSNECK), id, draft.version());
        SubmittedProof again = writing.submit(municipalSignatory(POESSNECK), id, 99);

        assertThat(again).isEqualTo(proof);
        assertThat(proof.contributors())
                .containsExactlyInAnyOrder(
                        editor(POESSNECK).id(), municipalSignatory(POESSNECK).id());
        assertThat(proof.receipts()).hasSize(2);
        assertThat(proof.isLate()).isFalse();
        assertThat(proof.report().toString()).contains("Die Durchlaufzeit beträgt einen Tag.", "erreicht");
        assertThat(proving.announced()).containsOnlyOnce(new ProofSubmitted(id));
        assertThat(caseFile.documents(id.reference()))
                .extracting(document -> document.title())
                .contains(
                        "Verwendungsnachweis – Sachbericht, Vorlage 1", "Verwendungsnachweis – Belegliste, Vorlage 1");
        assertThat(deadlines.of(id.reference()))
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.PROOF_DUE)
                .extracting(StoredDeadline::outcome)
                .containsExactly(DeadlineOutcome.MET);
        assertThatExceptionOfType(ProofNotOpen.class)
                .isThrownBy(() -> writing.save(editor(POESSNECK), id, draft.version(), Map.of()));
    }

    @Test
    void takesSignaturesOnlyFromWhoMayBindTheTown() {
        ProofId id = ProofId.whole(granted());
        writing.save(editor(POESSNECK), id, 0, SampleProof.values());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> writing.submit(editor(POESSNECK), id, 1));
    }

    @Test
    void letsNobodyOverwriteAnotherUnseen() {
        ProofId id = ProofId.whole(granted());
        writing.save(editor(POESSNECK), id, 0, Map.of("course", "A"));

        assertThatExceptionOfType(StaleProofDraft.class)
                .isThrownBy(() -> writing.save(municipalSignatory(POESSNECK), id, 0, Map.of("course", "B")))
                .satisfies(stale -> assertThat(stale.current().values()).containsEntry("course", "A"))
                .withMessageContaining("Jana Winkelmann");
        assertThatExceptionOfType(StaleProofDraft.class)
                .isThrownBy(() -> writing.submit(municipalSignatory(POESSNECK), id, 0));
    }

    @Test
    void wantsBothSumsToMatchAndTheReceiptsToProveThem() {
        ProofId id = ProofId.whole(granted());
        clock.setTo(LocalDate.of(2027, 2, 1), LocalTime.NOON);
        Map<String, Object> unbalanced = SampleProof.values();
        unbalanced.put("financing", SampleProof.funds("5.800,00", "0", "0", "23.000,00"));
        Map<String, Object> unproved = SampleProof.values();
        unproved.put("receipts", List.of(SampleProof.receipt("2026-06-30", "Softwarehaus", "1", "24.500,00", "1")));
        Map<String, Object> tooMuch = SampleProof.values();
        tooMuch.put("financing", SampleProof.funds("4.000,00", "0", "0", "25.000,00"));

        assertThat(errors(id, unbalanced))
                .containsExactly(
                        "Die Ausgaben ergeben zusammen 29.000,00\u00a0EUR, die Finanzierung 28.800,00\u00a0EUR. Beide Summen müssen übereinstimmen.");
        assertThat(errors(id, unproved))
                .containsExactly(
                        "Bei „Einführung und Test“ stehen im zahlenmäßigen Nachweis 4.500,00\u00a0EUR, die Belege ergeben 0,00\u00a0EUR. Beides muss übereinstimmen.");
        assertThat(errors(id, tooMuch)).anyMatch(error -> error.contains("mehr kann die Zuwendung nicht tragen"));
    }

    @Test
    void refusesReceiptsTwiceOrOfTheFuture() {
        ProofId id = ProofId.whole(granted());
        Map<String, Object> values = SampleProof.values();
        values.put(
                "receipts",
                List.of(
                        SampleProof.receipt("2026-02-01", "Softwarehaus GmbH", "RE-1", "12.250,00", "1"),
                        SampleProof.receipt("2026-02-01", "SOFTWAREHAUS GmbH", "re 1", "12.250,00", "1"),
                        SampleProof.receipt("2026-03-03", "Beratung", "2", "4.500,00", "2")));

        assertThat(errors(id, values))
                .containsExactly(
                        "Beleg 2 ist derselbe Beleg wie Beleg 1: Empfänger, Rechnungsnummer und Betrag stimmen überein.",
                        "Beleg 3: Der Tag der Zahlung liegt in der Zukunft.");
    }

    @Test
    void needsNoReceiptsForASimpleProof() {
        CaseReference reference = new SampleGrant(office, POESSNECK).simple().grant();
        proving.obligations().arise(reference);

        SubmittedProof proof = submit(ProofId.whole(reference), SampleProof.simpleValues());

        assertThat(proof.receipts()).isEmpty();
    }

    @Test
    void takesAnInterimProof() {
        CaseReference reference =
                new SampleGrant(office, POESSNECK).overTwoYears().grant();
        proving.obligations().arise(reference);

        SubmittedProof proof = submit(new ProofId(reference, 2026), SampleProof.interimValues());

        assertThat(proof.items())
                .singleElement()
                .satisfies(item -> assertThat(item.claimed()).isEqualTo(Money.ofEuros(20_000)));
    }

    @Test
    void pointsAtWhatTheExaminerShouldSee() {
        submit(ProofId.whole(granted()), SampleProof.values());
        Map<String, Object> values = SampleProof.values();
        values.put("costItems", List.of(Map.of("actual", "24.500,00"), Map.of("actual", "5.500,00")));
        values.put("financing", SampleProof.funds("6.000,00", "0", "0", "24.000,00"));
        values.put(
                "receipts",
                List.of(
                        SampleProof.receipt("2026-03-01", "Softwarehaus GmbH", "RE-1", "24.500,00", "1"),
                        SampleProof.receipt("2026-10-15", "Andere AG", "1", "5.500,00", "2")));

        SubmittedProof second = submit(ProofId.whole(granted()), values);

        assertThat(second.findings())
                .anyMatch(finding -> finding.startsWith("Ausgabe 2 (Einführung und Test): nachgewiesen 5.500,00"))
                .anyMatch(finding -> finding.contains("außerhalb des Bewilligungszeitraums"))
                .anyMatch(finding -> finding.contains("Doppelförderung prüfen"));
    }

    @Test
    void keepsWhatWasSubmittedUnchangeable() {
        ProofId id = ProofId.whole(granted());
        submit(id, SampleProof.values());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update proof_receipt set amount_cents = 1 where case_reference = :case")
                        .param("case", id.reference().text())
                        .update());
    }

    private CaseReference granted() {
        CaseReference reference = new SampleGrant(office, POESSNECK).grant();
        proving.obligations().arise(reference);
        return reference;
    }

    private StoredDeadline due(ProofId id) {
        return deadlines
                .current(id.reference(), DeadlineKind.PROOF_DUE, id.matter())
                .orElseThrow();
    }

    private SubmittedProof submit(ProofId id, Map<String, Object> values) {
        ProofDraft draft = writing.save(editor(POESSNECK), id, 0, values);
        clock.setTo(LocalDate.of(2027, 2, 1), LocalTime.NOON);
        try {
            return writing.submit(municipalSignatory(POESSNECK), id, draft.version());
        } finally {
            clock.reset();
        }
    }

    private List<String> errors(ProofId id, Map<String, Object> values) {
        int version = writing.draft(editor(POESSNECK), id).version();
        writing.save(editor(POESSNECK), id, version, values);
        return writing.check(editor(POESSNECK), id).stream()
                .map(FormError::message)
                .toList();
    }
}

package de.foerderfluss.proofofuse;

import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.PROOF_EXAMINER;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static de.foerderfluss.DemoOffice.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.ClosedGate;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.identity.SamePersonTwice;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ProofExaminationTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    ProofSampling sampling;

    @Autowired
    Proofs proofs;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    SampleProof proving;

    @BeforeEach
    void open() {
        proving = new SampleProof(office);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void waitsForTheSampleOfTheMonth() {
        ProofId id = submitted(LocalDate.of(2031, 2, 1), SampleProof.values());

        assertThat(sampling.waitsUntil(id)).contains(LocalDate.of(2031, 2, 28));
        assertThatExceptionOfType(SampleTooEarly.class).isThrownBy(() -> sampling.draw(id));
        assertThatExceptionOfType(ExaminationTooEarly.class)
                .isThrownBy(() -> proving.examination().form(id))
                .withMessageContaining("Stichprobe, die nach dem 28.02.2031 gezogen wird");

        clock.setTo(LocalDate.of(2031, 3, 1), LocalTime.MIDNIGHT);
        assertThat(sampling.draw(id)).isEqualTo(ExaminationDepth.DEEP);
        assertThat(sampling.waitsUntil(id)).isEmpty();
    }

    @Test
    void drawsAProofThatMissedTheDrawingOfItsMonthWithTheNextSecretSeed() {
        ProofId inTime = submitted(LocalDate.of(2031, 3, 20), SampleProof.values());
        clock.setTo(LocalDate.of(2031, 4, 1), LocalTime.MIDNIGHT);
        sampling.draw(inTime);

        ProofId missed = submitted(LocalDate.of(2031, 3, 31), SampleProof.values());

        assertThat(sampling.waitsUntil(missed)).contains(LocalDate.of(2031, 4, 30));
        assertThat(sampling.protocol(AUDITOR, "2031-04"))
                .satisfies(next -> assertThat(next.committedAt()).isNotNull())
                .satisfies(next -> assertThat(next.seed()).isNull());
        clock.setTo(LocalDate.of(2031, 4, 15), LocalTime.NOON);
        assertThatExceptionOfType(SampleTooEarly.class).isThrownBy(() -> sampling.draw(missed));

        ProofId later = submitted(LocalDate.of(2031, 4, 20), SampleProof.values());
        clock.setTo(LocalDate.of(2031, 5, 1), LocalTime.MIDNIGHT);
        sampling.draw(later);

        assertThat(sampling.protocol(AUDITOR, "2031-04").lots())
                .extracting(SampleLot::id)
                .containsExactlyInAnyOrder(missed, later);
        assertThat(sampling.protocol(AUDITOR, "2031-03").lots())
                .extracting(SampleLot::id)
                .containsExactly(inTime);
    }

    @Test
    void fixesTheSeedBeforeAndShowsItAfterwardsSoThatAnybodyCanDrawAgain() {
        List<ProofId> proofs = new ArrayList<>();
        for (int day = 1; day <= 6; day++) {
            proofs.add(submitted(LocalDate.of(2031, 3, day), SampleProof.values()));
        }
        SampleProtocol before = sampling.protocol(AUDITOR, "2031-03");
        assertThat(before.isDrawn()).isFalse();
        assertThat(before.seed()).isNull();
        assertThat(before.committedAt()).isBefore(SamplePeriod.of("2031-03").end());

        clock.setTo(LocalDate.of(2031, 4, 1), LocalTime.NOON);
        sampling.draw(proofs.get(3));
        SampleProtocol after = sampling.protocol(AUDITOR, "2031-03");

        assertThat(after.seedHash()).isEqualTo(before.seedHash());
        assertThat(ContentHash.of(String.valueOf(after.seed()))).isEqualTo(after.seedHash());
        assertThat(after.lots()).extracting(SampleLot::id).containsExactlyInAnyOrderElementsOf(proofs);
        assertThat(drawnAgain(after)).isEqualTo(after.lots());
        assertThat(after.lots()).filteredOn(SampleLot::deep).hasSize(2);
        assertThat(sampling.draw(proofs.get(0)))
                .isEqualTo(sampling.lotOf(proofs.get(0)).orElseThrow().depth());
    }

    /** What somebody outside would do with the published protocol. */
    private static List<SampleLot> drawnAgain(SampleProtocol protocol) {
        List<SampleLot> lots = protocol.lots().stream()
                .map(lot -> new SampleLot(
                        lot.id(),
                        lot.round(),
                        lot.proof(),
                        lot.period(),
                        lot.factors(),
                        protocol.rule().score(lot.factors()),
                        SampleDraw.number(String.valueOf(protocol.seed()), lot.id(), lot.proof()),
                        1,
                        false))
                .toList();
        return SampleDraw.ranked(lots, protocol.share());
    }

    @Test
    void weighsWhatIsKnownOfTheMunicipality() {
        ProofId first = submitted(LocalDate.of(2031, 5, 1), SampleProof.values());
        clock.setTo(LocalDate.of(2031, 6, 1), LocalTime.NOON);
        sampling.draw(first);
        proving.examination().examine(PROOF_EXAMINER, first, SampleProof.examined());
        ProofId second = submitted(LocalDate.of(2031, 7, 1), SampleProof.values());
        clock.setTo(LocalDate.of(2031, 8, 1), LocalTime.NOON);
        sampling.draw(second);

        assertThat(sampling.lotOf(second).orElseThrow().factors())
                .containsExactlyInAnyOrder(SampleFactor.EARLIER_CUTS, SampleFactor.LATE_PROOF);
        assertThat(sampling.lotOf(second).orElseThrow().score()).isEqualTo(60);
    }

    @Test
    void keepsTheSeedFromBeingExchangedAndTheDrawingFromComingEarly() {
        submitted(LocalDate.of(2031, 9, 1), SampleProof.values());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(
                                "insert into sample_drawing select period, :seed, '2031-10-05' from sample_period"
                                        + " where period = '2031-09'")
                        .param("seed", "0".repeat(64))
                        .update());
    }

    @Test
    void keepsTheDrawingFromComingEarly() {
        submitted(LocalDate.of(2031, 10, 1), SampleProof.values());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("insert into sample_drawing select period, seed, '2031-10-31T12:00:00Z'"
                                + " from sample_seed where period = '2031-10'")
                        .update());
    }

    @Test
    void recognisesAndCutsEachItemAndComputesTheGrant() {
        ProofId id = drawn();

        Examination examination = proving.examination().examine(PROOF_EXAMINER, id, SampleProof.examined());

        assertThat(examination.items())
                .extracting(ExaminedItem::recognised)
                .containsExactly(Money.ofEuros(23_500), Money.ofEuros(4_500));
        assertThat(ReportSection.text(examination.sections()))
                .contains("Bewirtung ist nicht zuwendungsfähig.", "Festgesetzte Zuwendung: 22.400,00")
                .contains("Stichprobe 2032-02: ")
                .contains("Geprüft von Ines Rabenhold");
        assertThat(proving.examination().of(id)).contains(examination);
        assertThat(proving.announced()).contains(new ProofExamined(id, ExaminationOutcome.EXAMINED));
        assertThat(caseFile.documents(id.reference(), Visibility.OFFICE))
                .anyMatch(document -> document.title().equals("Prüfvermerk zum Verwendungsnachweis, Vorlage 1"));
        assertThat(caseFile.documents(id.reference(), Visibility.APPLICANT))
                .noneMatch(document -> document.title().startsWith("Prüfvermerk"));
        assertThatExceptionOfType(ExaminationTooEarly.class)
                .isThrownBy(() -> proving.examination().examine(PROOF_EXAMINER, id, SampleProof.examined()))
                .withMessageContaining("ist geprüft");
    }

    @Test
    void tellsTheOfficeHowLongAProofHasWaited() {
        ProofId id = submitted(LocalDate.of(2031, 11, 4), SampleProof.values());
        clock.setTo(LocalDate.of(2031, 12, 1), LocalTime.NOON);
        assertThat(waiting(id)).isEqualTo(List.of(BacklogStage.SAMPLE, 27));

        sampling.draw(id);
        assertThat(waiting(id)).isEqualTo(List.of(BacklogStage.EXAMINATION, 27));

        proving.examination().examine(PROOF_EXAMINER, id, SampleProof.examined());
        assertThat(waiting(id)).isEqualTo(List.of(BacklogStage.EXAMINED, 0));
    }

    private List<Object> waiting(ProofId id) {
        BacklogFilter filter =
                new BacklogFilter(null, null, null, id.reference().text());
        BacklogLine line = proofs.backlog(AUDITOR, filter, PageRequest.of(0, 5))
                .getContent()
                .get(0);
        return List.of(line.stage(), line.ageDays());
    }

    @Test
    void letsNobodyExamineWhoApproved() {
        ProofId id = drawn();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> proving.examination().examine(CLERK, id, SampleProof.examined()));
        assertThatExceptionOfType(SamePersonTwice.class)
                .isThrownBy(() -> proving.examination()
                        .examine(with(SIGNATORY, Role.PROOF_EXAMINER), id, SampleProof.examined()));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(
                                "insert into proof_examination values (:case, 0, 1, 'CURSORY', 'EXAMINED', 'REACHED',"
                                        + " 'gut', '[]', :by, now(), :hash)")
                        .param("case", id.reference().text())
                        .param("by", SIGNATORY.id().value())
                        .param("hash", "0".repeat(64))
                        .update())
                .withMessageContaining("Vier-Augen-Prinzip");
    }

    @Test
    void wantsAReasonForEachCutAndEveryStepOfADeepExamination() {
        ProofId id = drawn();
        Map<String, Object> unreasoned = SampleProof.examined();
        unreasoned.put("examinedItems", List.of(Map.of("recognised", "0"), Map.of("recognised", "4.600,00")));
        Map<String, Object> shallow = SampleProof.examined();
        shallow.put("steps", List.of("ARITHMETIC", "REPORT"));

        assertThat(errors(id, unreasoned))
                .containsExactly(
                        "Bitte begründen Sie, weshalb bei „Ausgabe 1“ weniger als nachgewiesen anerkannt wird.",
                        "„Ausgabe 2 – Anerkannt“ darf den nachgewiesenen Betrag von 4.500,00\u00a0EUR nicht übersteigen.");
        assertThat(errors(id, shallow)).singleElement().asString().contains("Einsicht in Belege", "vertieft");
        assertThat(errors(id, new LinkedHashMap<>())).hasSizeGreaterThan(4);
    }

    @Test
    void givesAProofBackAndExaminesItsSecondRound() {
        ProofId id = drawn();

        proving.examination().examine(PROOF_EXAMINER, id, SampleProof.returned());

        assertThat(deadlines.current(id.reference(), DeadlineKind.PROOF_DUE, id.matter()))
                .get()
                .satisfies(due -> assertThat(due.deadline().date()).isEqualTo(LocalDate.of(2032, 3, 22)));
        ProofWriting writing = proving.writing();
        int version = writing.draft(editor(POESSNECK), id).version();
        SubmittedProof second = writing.submit(municipalSignatory(POESSNECK), id, version);
        assertThat(second.round()).isEqualTo(2);
        assertThat(proving.examination()
                        .examine(PROOF_EXAMINER, id, SampleProof.examined())
                        .round())
                .isEqualTo(2);
    }

    @Test
    void examinesAnInterimProofWithoutASample() {
        CaseReference reference =
                new SampleGrant(office, POESSNECK).overTwoYears().grant();
        proving.obligations().arise(reference);
        ProofId id = new ProofId(reference, 2026);
        submit(id, LocalDate.of(2027, 2, 1), SampleProof.interimValues());
        Map<String, Object> values = SampleProof.examined();
        values.put("steps", List.of("ARITHMETIC", "REPORT"));

        Examination examination = proving.examination().examine(PROOF_EXAMINER, id, values);

        assertThat(examination.items()).isEmpty();
        assertThat(examination.depth()).isEqualTo(ExaminationDepth.CURSORY);
    }

    private List<String> errors(ProofId id, Map<String, Object> values) {
        try {
            proving.examination().examine(PROOF_EXAMINER, id, values);
            throw new AssertionError("Taken");
        } catch (FormRejected rejected) {
            return rejected.errors().stream().map(FormError::message).toList();
        }
    }

    /** Submitted in February 2032, its sample drawn on 1 March: the only one, so examined closely. */
    @Test
    void waitsForWhatHasToBeDoneFirst() {
        ProofId id = drawn();
        ClosedGate gate = office.getBean(ClosedGate.class);
        gate.shut(id.reference());

        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> proving.examination().examine(PROOF_EXAMINER, id, SampleProof.examined()))
                .withMessageContaining(ClosedGate.SENTENCE);
        gate.open(id.reference());
        proving.examination().examine(PROOF_EXAMINER, id, SampleProof.examined());
    }

    private ProofId drawn() {
        ProofId id = submitted(LocalDate.of(2032, 2, 1), SampleProof.values());
        clock.setTo(LocalDate.of(2032, 3, 1), LocalTime.NOON);
        assertThat(sampling.draw(id)).isEqualTo(ExaminationDepth.DEEP);
        return id;
    }

    private ProofId submitted(LocalDate day, Map<String, Object> values) {
        clock.reset();
        CaseReference reference = new SampleGrant(office, POESSNECK).grant();
        proving.obligations().arise(reference);
        return submit(ProofId.whole(reference), day, values);
    }

    private ProofId submit(ProofId id, LocalDate day, Map<String, Object> values) {
        ProofDraft draft = proving.writing().save(editor(POESSNECK), id, 0, values);
        clock.setTo(day, LocalTime.NOON);
        proving.writing().submit(municipalSignatory(POESSNECK), id, draft.version());
        return id;
    }
}

package de.foerderfluss.life;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.PROOF_EXAMINER;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.TestClock;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.notice.ActionExtent;
import de.foerderfluss.notice.CourtActions;
import de.foerderfluss.notice.NewCourtAction;
import de.foerderfluss.payment.BankDay;
import de.foerderfluss.payment.PaymentAnswers;
import de.foerderfluss.payment.PaymentRun;
import de.foerderfluss.payment.PaymentRuns;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.proofofuse.ProofDraft;
import de.foerderfluss.proofofuse.ProofExamination;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofWriting;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** What follows in a case after its money was ordered. */
final class LaterLife {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private LaterLife() {}

    /** The first drawdown's money has reached the town. */
    static CaseLife paid(ApplicationContext office, CaseLife life) {
        LocalDate day = BankDay.onOrAfter(office.getBean(TestClock.class).today());
        PaymentRuns runs = office.getBean(PaymentRuns.class);
        PaymentRun run = runs.start(ORDERER, day);
        runs.complete(run.id());
        String answer = "%s-A001-1;AUSGEFUEHRT;%s;".formatted(life.reference(), GERMAN.format(day));
        office.getBean(PaymentAnswers.class)
                .importAnswer(ORDERER, "kasse.csv", answer.getBytes(StandardCharsets.UTF_8));
        return life.worked();
    }

    /** The proof of use lies with the office. */
    static CaseLife proved(ApplicationContext office, CaseLife life) {
        office.getBean(TestClock.class).setTo(LocalDate.of(2027, 5, 10), LocalTime.NOON);
        ProofId id = ProofId.whole(life.reference());
        ProofWriting writing = office.getBean(ProofWriting.class);
        ProofDraft draft = writing.draft(editor(POESSNECK), id);
        draft = writing.save(editor(POESSNECK), id, draft.version(), SampleProof.values());
        writing.submit(municipalSignatory(POESSNECK), id, draft.version());
        return life.worked().letPass("Event_SamplePeriodOver");
    }

    /** A thousand euros of what was proved are cut. */
    static CaseLife examined(ApplicationContext office, CaseLife life) {
        office.getBean(ProofExamination.class)
                .examine(PROOF_EXAMINER, ProofId.whole(life.reference()), SampleProof.examined());
        return life.worked();
    }

    /** The final amount is fixed by a notice, after a hearing. */
    static CaseLife settled(ApplicationContext office, CaseLife life) {
        Settlements settlements = office.getBean(Settlements.class);
        Hearings hearings = office.getBean(Hearings.class);
        settlements.openHearing(CLERK, life.reference(), 14);
        hearings.answer(
                editor(POESSNECK), life.reference(), Settlements.MATTER, "Die Bewirtung war üblich.", List.of());
        hearings.close(CLERK, life.reference(), Settlements.MATTER, "Bewirtung ist nicht zuwendungsfähig.");
        life.worked();
        settlements.propose(CLERK, life.reference(), "Bewirtung ist nicht zuwendungsfähig.");
        return life.worked().approvedRuling(Settlements.MATTER);
    }

    /** The town has gone to court against the award, which it had fetched. */
    static CaseLife contested(ApplicationContext office, CaseLife life) {
        sue(office, life.reference());
        return life.worked();
    }

    static void sue(ApplicationContext office, CaseReference reference) {
        LocalDate today = office.getBean(TestClock.class).today();
        office.getBean(CourtActions.class)
                .file(
                        CLERK,
                        reference,
                        MatterKey.APPLICATION,
                        new NewCourtAction(
                                today, AdministrativeCourt.GERA, "5 K 12/26", ActionExtent.WHOLE, "", null, false));
    }
}

package de.foerderfluss.life;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.PROOF_EXAMINER;
import static de.foerderfluss.DemoOffice.REVIEWER;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.Amendments;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.closure.Closing;
import de.foerderfluss.decision.DecidingWithoutFunds;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownRulings;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.PaymentOrders;
import de.foerderfluss.proofofuse.ProofExamination;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofWriting;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.recovery.Revocations;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationContext;

/** What somebody with the right role may try in a case, at whatever stage it is. */
enum Act {
    RETRACT((office, reference) -> office.getBean(ApplicationRetraction.class)
            .retract(municipalSignatory(POESSNECK), reference, "Das Vorhaben entfällt.")),
    SUPPLY_DOCUMENTS((office, reference) -> office.getBean(ApplicationIntake.class)
            .supplyDocuments(editor(POESSNECK), reference, List.of(), "Das Angebot liegt bei.")),
    CHECK_COMPLETENESS((office, reference) ->
            office.getBean(CaseAssessment.class).checkCompleteness(CLERK, reference, SampleAssessment.complete())),
    GIVE_OPINION((office, reference) ->
            office.getBean(CaseAssessment.class).giveTechnicalOpinion(REVIEWER, reference, SampleAssessment.support())),
    RECORD_ASSESSMENT((office, reference) ->
            office.getBean(CaseAssessment.class).recordAssessment(CLERK, reference, SampleAssessment.grant())),
    DECIDE_WITHOUT_FUNDS((office, reference) ->
            office.getBean(DecidingWithoutFunds.class).open(CLERK, reference, "Es kommen keine Mittel mehr.")),
    PROPOSE_DECISION((office, reference) ->
            office.getBean(DecisionMaking.class).propose(CLERK, reference, SampleDecision.award())),
    APPROVE_DECISION((office, reference) -> {
        DecisionMaking decisions = office.getBean(DecisionMaking.class);
        decisions.approve(
                SIGNATORY,
                reference,
                decisions
                        .current(reference)
                        .map(decision -> decision.hash())
                        .orElseGet(() -> ContentHash.of(new byte[0])));
    }),
    RETURN_DECISION((office, reference) ->
            office.getBean(DecisionMaking.class).returnForCorrection(SIGNATORY, reference, "Bitte ergänzen.")),
    DOWNLOAD_NOTICE((office, reference) -> office.getBean(NoticeService.class).download(editor(POESSNECK), reference)),
    POST_NOTICE((office, reference) -> office.getBean(NoticeService.class).post(CLERK, reference, today(office))),
    WAIVE_REMEDY((office, reference) -> office.getBean(NoticeService.class)
            .waiveRemedy(municipalSignatory(POESSNECK), reference, "Wir verzichten auf die Klage.")),
    DRAW_MONEY((office, reference) -> office.getBean(Drawdowns.class)
            .request(
                    municipalSignatory(POESSNECK),
                    reference,
                    Map.of(
                            "invoices",
                            List.of(Map.of(
                                    "supplier",
                                    "Rechenzentrum GmbH",
                                    "number",
                                    "R-99",
                                    "invoiceDate",
                                    today(office).toString(),
                                    "dueDate",
                                    today(office).toString(),
                                    "amount",
                                    "1.000,00",
                                    "paid",
                                    true)),
                            "amount",
                            "500,00",
                            "ownShareUsed",
                            "500,00",
                            "confirmed",
                            "on"),
                    UUID.randomUUID().toString())),
    CERTIFY_DRAWDOWN((office, reference) -> office.getBean(Certification.class)
            .certify(
                    CERTIFIER,
                    new DrawdownId(reference, 1),
                    Map.of(
                            "outcome",
                            "CERTIFIED",
                            "recognisedAmount",
                            "7.000,00",
                            "factuallyCorrect",
                            "on",
                            "arithmeticallyCorrect",
                            "on",
                            "reason",
                            "Skonto"))),
    ORDER_PAYMENT((office, reference) -> {
        DrawdownId id = new DrawdownId(reference, 1);
        office.getBean(PaymentOrders.class)
                .order(
                        ORDERER,
                        id,
                        Objects.requireNonNullElseGet(
                                office.getBean(Drawdowns.class).get(id).contentHash(),
                                () -> ContentHash.of(new byte[0])));
    }),
    RETURN_DRAWDOWN((office, reference) -> office.getBean(PaymentOrders.class)
            .returnToCertifier(ORDERER, new DrawdownId(reference, 1), "Bitte prüfen.")),
    RULE_ON_DRAWDOWN((office, reference) -> office.getBean(DrawdownRulings.class)
            .propose(CLERK, new DrawdownId(reference, 1), "Die Leistung ist nicht gefördert.")),
    SUBMIT_PROOF((office, reference) -> {
        ProofId id = ProofId.whole(reference);
        ProofWriting writing = office.getBean(ProofWriting.class);
        int version = writing.save(
                        editor(POESSNECK),
                        id,
                        writing.draft(editor(POESSNECK), id).version(),
                        SampleProof.values())
                .version();
        writing.submit(municipalSignatory(POESSNECK), id, version);
    }),
    EXAMINE_PROOF((office, reference) -> office.getBean(ProofExamination.class)
            .examine(PROOF_EXAMINER, ProofId.whole(reference), SampleProof.examined())),
    GO_TO_COURT(LaterLife::sue),
    OPEN_AMENDMENT((office, reference) -> office.getBean(Amendments.class)
            .open(
                    CLERK,
                    reference,
                    "Der Zeitraum ist anzupassen.",
                    UUID.randomUUID().toString())),
    PROPOSE_SETTLEMENT((office, reference) ->
            office.getBean(Settlements.class).propose(CLERK, reference, "Nach der Prüfung des Nachweises.")),
    NOTE_KNOWLEDGE((office, reference) ->
            office.getBean(Revocations.class).noteKnowledge(CLERK, reference, today(office), "Vermerk der Prüfung")),
    CLOSE((office, reference) -> office.getBean(Closing.class).close(CLERK, reference));

    private final BiConsumer<ApplicationContext, CaseReference> deed;

    Act(BiConsumer<ApplicationContext, CaseReference> deed) {
        this.deed = deed;
    }

    void attempt(ApplicationContext office, CaseReference reference) {
        deed.accept(office, reference);
    }

    private static LocalDate today(ApplicationContext office) {
        return office.getBean(TestClock.class).today();
    }
}

package de.foerderfluss.simulation;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.PROOF_EXAMINER;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.payment.PaymentAnswers;
import de.foerderfluss.payment.sepa.BankFiles;
import de.foerderfluss.proofofuse.ExaminationStep;
import de.foerderfluss.proofofuse.GrantUnderProof;
import de.foerderfluss.proofofuse.PlanItem;
import de.foerderfluss.proofofuse.Proof;
import de.foerderfluss.proofofuse.ProofDraft;
import de.foerderfluss.proofofuse.ProofExamination;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofReminders;
import de.foerderfluss.proofofuse.ProofWriting;
import de.foerderfluss.proofofuse.Proofs;
import de.foerderfluss.proofofuse.ProvedItem;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.proofofuse.SettlementStatement;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.recovery.Claim;
import de.foerderfluss.recovery.ClaimState;
import de.foerderfluss.recovery.Claims;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Proofs of use: municipalities write them, in time or late, and the office examines them. */
final class Proving {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int DAYS_BEFORE_DUE = 60;

    private final SimulatedOffice office;
    private final Chance chance;

    Proving(SimulatedOffice office, Chance chance) {
        this.office = office;
        this.chance = chance;
    }

    /** The proof that the municipality should turn to now. */
    Optional<Proof> due(SimulatedCase one) {
        return office.room(Proofs.class).of(editor(one.town), one.reference).stream()
                .filter(proof -> proof.state().isWithMunicipality())
                .filter(proof -> !proof.due().minusDays(DAYS_BEFORE_DUE).isAfter(office.today()))
                .findFirst();
    }

    void submit(SimulatedCase one, ProofId id) {
        office.attempt(one.reference, id.kind().germanName() + " vorlegen", () -> write(one, id));
    }

    private void write(SimulatedCase one, ProofId id) {
        Actor writer = editor(one.town);
        ProofWriting writing = office.room(ProofWriting.class);
        GrantUnderProof grant = office.room(Proofs.class).grant(writer, one.reference);
        ProofDraft draft = writing.draft(writer, id);
        draft = writing.save(writer, id, draft.version(), values(grant, id));
        writing.submit(municipalSignatory(one.town), id, draft.version());
    }

    private Map<String, Object> values(GrantUnderProof grant, ProofId id) {
        List<PlanItem> items = grant.items().stream()
                .filter(item -> id.year() == 0 || item.year() <= id.year())
                .toList();
        List<Money> spent = items.stream().map(item -> spent(item.planned())).toList();
        Money total = Money.sum(spent);
        Money share = Money.ofCents(total.cents() * 7 / 10).min(grant.granted());
        Map<String, Object> values =
                new LinkedHashMap<>(id.year() == 0 ? SampleProof.simpleValues() : SampleProof.interimValues());
        values.put(
                "aims",
                grant.aims().stream()
                        .map(aim -> Map.of("achieved", "REACHED", "result", "Das Ziel ist erreicht."))
                        .toList());
        values.put(
                "costItems",
                spent.stream()
                        .map(amount -> Map.of("actual", amount.germanDigits()))
                        .toList());
        values.put("financing", SampleProof.funds(total.minus(share).germanDigits(), "0", "0", share.germanDigits()));
        values.put("provedUnits", Integer.toString(grant.units()));
        values.put("receipts", receipts(grant, items, spent));
        return values;
    }

    /** Most spend what was planned, some less. */
    private Money spent(Money planned) {
        return chance.percent(70) ? planned : Money.ofCents(planned.cents() * chance.between(60, 99) / 100);
    }

    private static List<Map<String, Object>> receipts(GrantUnderProof grant, List<PlanItem> items, List<Money> spent) {
        List<Map<String, Object>> receipts = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            PlanItem item = items.get(index);
            LocalDate paid =
                    grant.period().end().withYear(item.year()).withMonth(12).withDayOfMonth(15);
            receipts.add(SampleProof.receipt(
                    GERMAN.format(paid),
                    "Softwarehaus GmbH",
                    grant.reference() + "-" + item.number(),
                    spent.get(index).germanDigits(),
                    Integer.toString(item.number())));
        }
        return receipts;
    }

    /** Once in a while something is missing, or an item is cut. */
    void examine(ProofId id) {
        Map<String, Object> values = new LinkedHashMap<>(SampleProof.examined());
        values.put(
                "steps", Arrays.stream(ExaminationStep.values()).map(Enum::name).toList());
        Proof proof = office.room(Proofs.class).get(PROOF_EXAMINER, id);
        values.put(
                "examinedItems",
                Objects.requireNonNull(proof.submitted()).items().stream()
                        .map(this::recognised)
                        .toList());
        if (chance.percent(10)) {
            values.put("outcome", "RETURNED");
            values.put("returnReason", "Bitte legen Sie den Vergabevermerk vor.");
        }
        office.room(ProofExamination.class).examine(PROOF_EXAMINER, id, values);
    }

    private Map<String, Object> recognised(ProvedItem item) {
        return chance.percent(15)
                ? Map.of(
                        "recognised",
                        Money.ofCents(item.claimed().cents() * 9 / 10).germanDigits(),
                        "reason",
                        "Bewirtung ist nicht zuwendungsfähig.")
                : Map.of("recognised", item.claimed().germanDigits());
    }

    /** Whoever loses something is heard first; the settlement waits for the end of the hearing. */
    void settle(CaseReference reference) {
        Settlements settlements = office.room(Settlements.class);
        SettlementStatement statement = settlements.get(CLERK, reference);
        if (!statement.awaitsHearing()) {
            settlements.propose(CLERK, reference, "Nach der Prüfung des Verwendungsnachweises.");
        } else if (statement.hearing() == null) {
            settlements.openHearing(CLERK, reference, 14);
        }
    }

    void evaluateHearing(CaseReference reference, MatterKey matter) {
        office.room(Hearings.class).close(CLERK, reference, matter, "Eine Äußerung ist nicht eingegangen.");
    }

    /** The town pays what is claimed; its bank names the payment reference. */
    void payBack(SimulatedCase one, Claim claim) {
        office.attempt(
                one.reference,
                "Forderung begleichen",
                () -> office.room(PaymentAnswers.class)
                        .importAnswer(
                                ORDERER,
                                "konto.xml",
                                BankFiles.notification(
                                        "08",
                                        BankFiles.credit(
                                                office.today(),
                                                claim.open().total().euros().toPlainString(),
                                                one.reference + "/" + claim.id().number() + "/" + office.today(),
                                                "Stadtkasse",
                                                claim.paymentReference()))));
    }

    Optional<Claim> owed(SimulatedCase one) {
        return office.room(Claims.class).of(editor(one.town), one.reference).stream()
                .filter(claim -> claim.state() != ClaimState.SETTLED)
                .findFirst();
    }

    void decideOnMissing(ProofId id) {
        office.room(ProofReminders.class).openHearing(CLERK, id, "Trotz zweier Erinnerungen kam kein Nachweis.", 21);
    }
}

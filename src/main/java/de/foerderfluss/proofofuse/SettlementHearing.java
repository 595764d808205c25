package de.foerderfluss.proofofuse;

import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.shared.Money;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says before a settlement what it will decide against the municipality. */
@Component
class SettlementHearing {

    private static final int LONGEST_FACTS = 8000;

    private final ProofDeadlines law;

    SettlementHearing(ProofDeadlines law) {
        this.law = law;
    }

    IntendedMeasure of(SettlementStatement statement) {
        SettledGrant calculation = statement.calculation();
        Money reimbursement = calculation.reimbursement();
        boolean claims = reimbursement.isPositive();
        Money lost = claims ? reimbursement : calculation.unneeded();
        return new IntendedMeasure(
                "Endgültige Festsetzung der Zuwendung auf %s statt %s%s."
                        .formatted(
                                calculation.grant(),
                                statement.granted(),
                                claims ? " und Erstattung von " + reimbursement : ""),
                facts(statement),
                claims
                        ? "Nr. 2 ANBest-Gk, § 49a Abs. 1 " + law.procedureAct()
                        : "Nr. 2 ANBest-Gk, Nr. 11 VV zu § 44 ThürLHO",
                lost.isPositive() ? lost : null,
                claims ? "Zinsen nach § 49a Abs. 3 %s.".formatted(law.procedureAct()) : "");
    }

    private static String facts(SettlementStatement statement) {
        String cuts = statement.examination().items().stream()
                .filter(item -> item.deduction().isPositive())
                .map(item -> "Nr. %d %s: nachgewiesen %s, anerkannt %s. %s"
                        .formatted(item.number(), item.description(), item.claimed(), item.recognised(), item.reason()))
                .collect(Collectors.joining("\n"));
        String text = ("Die Prüfung des Verwendungsnachweises ergibt anerkannte Ausgaben von %s; ausgezahlt sind %s.\n"
                        + "%s")
                .formatted(statement.recognised(), statement.calculation().paid(), cuts)
                .strip();
        return text.length() > LONGEST_FACTS ? text.substring(0, LONGEST_FACTS) : text;
    }
}

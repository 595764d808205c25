package de.foerderfluss.simulation;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;

import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOffice;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.budget.WaitingEntry;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.budget.YearEnd;
import de.foerderfluss.decision.DecidingWithoutFunds;
import de.foerderfluss.payment.BankDay;
import de.foerderfluss.payment.PaymentAnswers;
import de.foerderfluss.payment.PaymentFileKind;
import de.foerderfluss.payment.PaymentRun;
import de.foerderfluss.payment.PaymentRuns;
import de.foerderfluss.payment.UncalledFunds;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** Budget officer, payment orderer and cash desk: years open and close, money goes out, some of it comes back from the bank. */
final class Treasury {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final SimulatedOffice office;
    private final Chance chance;
    private final Money perYear;
    private final BudgetLineCode line;

    Treasury(SimulatedOffice office, Chance chance, Money perYear) {
        this.office = office;
        this.chance = chance;
        this.perYear = perYear;
        line = office.room(BudgetPlan.class).standardLine();
    }

    /** The plan of the first year and what may be promised for the next ones. */
    void provide(int firstYear, int years) {
        appropriate(firstYear, AppropriationKind.CASH);
        enact(firstYear);
        for (int year = firstYear + 1; year <= firstYear + years + 1; year++) {
            appropriate(year, AppropriationKind.COMMITMENT);
        }
    }

    /** The new year's budget becomes law, takes over what was promised for it, and what was left of the former one. */
    void open(int year) {
        appropriate(year, AppropriationKind.CASH);
        enact(year);
        office.act(
                "Haushaltsjahr eröffnen",
                () -> office.room(BudgetOffice.class)
                        .openYear(line, year, BUDGET_OFFICER.id(), "Jahreswechsel", new BudgetStep("OPENING:" + year)));
        carryOver(year - 1);
    }

    private void carryOver(int year) {
        List<UncalledFunds.Uncalled> left = office.room(UncalledFunds.class).of(BUDGET_OFFICER, line, year).stream()
                .filter(one -> one.amount().isPositive())
                .toList();
        if (!left.isEmpty()) {
            office.act("Ausgabereste übertragen", () -> {
                office.room(YearEnd.class)
                        .declareTransferable(line, year, true, BUDGET_OFFICER.id(), "Haushaltsvermerk");
                office.room(UncalledFunds.class)
                        .carryOver(
                                BUDGET_OFFICER,
                                line,
                                year,
                                left.stream()
                                        .map(UncalledFunds.Uncalled::reference)
                                        .toList(),
                                CarryOverSource.REMAINDER,
                                "Die Vorhaben laufen noch.",
                                new BudgetStep("REMAINDER:" + year));
            });
        }
    }

    /** As far as the money reaches, in order. */
    void releaseTheWaitingList() {
        WaitingList waiting = office.room(WaitingList.class);
        if (!waiting.preview(line).released().isEmpty()) {
            office.act(
                    "Warteliste freigeben",
                    () -> waiting.release(line, "Mittel sind frei geworden.")
                            .released()
                            .forEach(reference -> office.act(reference, "von der Warteliste", () -> {})));
        }
    }

    /** Nobody waits for money of a year that is nearly over: the clerk decides without it. */
    void sendHomeWhoWaitsInVain() {
        office.room(WaitingList.class).entries(line, PageRequest.of(0, 500)).stream()
                .filter(entry -> entry.need().byYear().firstKey()
                        < office.today().plusMonths(2).getYear())
                .map(WaitingEntry::reference)
                .forEach(reference -> office.act(
                        reference,
                        "ohne Mittel entscheiden",
                        () -> office.room(DecidingWithoutFunds.class)
                                .open(CLERK, reference, "Für das Haushaltsjahr stehen keine Mittel mehr bereit.")));
    }

    /** Pays what is ordered; the cash desk answers for each payment. */
    void pay() {
        PaymentRuns runs = office.room(PaymentRuns.class);
        if (runs.waiting(ORDERER).number() > 0) {
            office.act("Zahlungslauf", () -> {
                LocalDate day = BankDay.onOrAfter(office.today());
                PaymentRun run = runs.start(ORDERER, day);
                runs.complete(run.id());
                String list = new String(
                        runs.file(ORDERER, run.id(), PaymentFileKind.CASH_DESK_LIST)
                                .content(),
                        StandardCharsets.UTF_8);
                list.lines().skip(1).map(row -> row.split(";")).forEach(row -> answer(row[1], day));
            });
        }
    }

    private void answer(String endToEnd, LocalDate day) {
        String line =
                "%s;%s;%s;\n".formatted(endToEnd, chance.percent(94) ? "AUSGEFUEHRT" : "ZURUECK", GERMAN.format(day));
        office.room(PaymentAnswers.class).importAnswer(ORDERER, "kasse.csv", line.getBytes(StandardCharsets.UTF_8));
    }

    private void enact(int year) {
        office.room(BudgetPlan.class).enact(line, year, BUDGET_OFFICER.id(), "Haushaltsgesetz");
    }

    private void appropriate(int year, AppropriationKind kind) {
        office.act(
                "Mittel veranschlagen",
                () -> office.room(BudgetOffice.class)
                        .appropriate(
                                line,
                                year,
                                kind,
                                perYear,
                                BUDGET_OFFICER.id(),
                                "Ansatz",
                                new BudgetStep("SIMULATION:" + kind + ":" + year)));
    }
}

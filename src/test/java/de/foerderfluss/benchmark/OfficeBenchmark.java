package de.foerderfluss.benchmark;

import static de.foerderfluss.DemoOffice.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.FundedLine;
import de.foerderfluss.notice.NoticeIssuance;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.InboxFilter;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How the office behaves as it grows, in ratios, since rates say more about the machine: {@code ./mvnw -Dtest=OfficeBenchmark test}. Its
 * name keeps it out of every other run.
 */
@OfficeTest
class OfficeBenchmark {

    private static final int ROUNDS = 5;
    private static final int RESERVATIONS = 320;
    private static final AtomicInteger CASES = new AtomicInteger();

    @Autowired
    ApplicationContext office;

    @Autowired
    Inbox inbox;

    @Autowired
    BudgetLedger ledger;

    @Autowired
    FundedLine lines;

    @Autowired
    NoticeIssuance notices;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void worklistOf100000AgainstOneOf1000() {
        try {
            fill(1, 1_000);
            double few = median(100, this::firstPage);
            fill(1_001, 100_000);
            double many = median(100, this::firstPage);
            report("Arbeitskorb: 100.000 gegen 1.000 Aufgaben, Zeit je Seite", many / few);
        } finally {
            jdbc.update("delete from work_item where task_id like 'benchmark-%'");
        }
    }

    @Test
    void reservationsOf16HandsAgainstOne() throws Exception {
        double alone = median(1, () -> reserve(1));
        double together = median(1, () -> reserve(16));
        report("Vormerkung auf einem Titel: 16 Hände gegen eine, Durchsatz", alone / together);
    }

    @Test
    void printingANoticeAgainstReadingTheWorklist() {
        CaseLife.fillTheBudget(office);
        CaseReference reference = CaseLife.submitted(office)
                .foundComplete()
                .recommended()
                .awardProposed()
                .reference();
        double printing = median(10, () -> notices.preview(CLERK, reference));
        report("Bescheid setzen gegen eine Seite des Arbeitskorbs, Zeit", printing / median(100, this::firstPage));
    }

    private void firstPage() {
        inbox.items(CLERK, InboxFilter.ALL, PageRequest.of(0, 25));
    }

    private void fill(int from, int to) {
        jdbc.update("""
                        insert into work_item (task_id, case_reference, task_key, german_name, role, title, municipality_key,
                            municipality, since)
                        select 'benchmark-' || n, 'EGOV-2090-' || lpad((n % 99999)::text, 5, '0'), 'Task_CheckCompleteness',
                            'Vollständigkeit prüfen', case n % 3 when 0 then 'CLERK' when 1 then 'CERTIFIER' else 'TECHNICAL_REVIEWER' end,
                            'Vorhaben ' || n, '16075085', 'Stadt Pößneck', now() - n * interval '1 second'
                        from generate_series(?, ?) n
                        """, from, to);
        jdbc.execute("analyze work_item");
    }

    private void reserve(int hands) {
        BudgetLineCode line = lines.with(Money.ofEuros(1_000_000), Money.ZERO);
        ExecutorService people = Executors.newFixedThreadPool(hands);
        try {
            List<Callable<Void>> acts = IntStream.range(0, RESERVATIONS)
                    .<Callable<Void>>mapToObj(act -> () -> {
                        CaseReference reference = CaseReference.of(2089, CASES.incrementAndGet());
                        YearlyAmounts amount = YearlyAmounts.of(2026, Money.ofEuros(100));
                        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, amount);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : people.invokeAll(acts)) {
                done.get();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            people.shutdownNow();
        }
    }

    /** Seconds for that many repetitions: the median of some rounds after one that does not count. */
    private static double median(int repetitions, Runnable act) {
        return IntStream.rangeClosed(0, ROUNDS)
                .mapToDouble(round -> {
                    long begun = System.nanoTime();
                    for (int number = 0; number < repetitions; number++) {
                        act.run();
                    }
                    return (System.nanoTime() - begun) / 1e9 / repetitions;
                })
                .skip(1)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void report(String what, double ratio) {
        assertThat(ratio).as(what).isPositive();
        System.out.printf(Locale.GERMANY, "BENCHMARK %s: %.2f%n", what, ratio);
    }
}

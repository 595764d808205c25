package de.foerderfluss.notice;

import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.shared.CaseReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Retries, double clicks and a second machine at the same moment. */
@OfficeTest
class ParallelIssuanceTest {

    private static final int AT_ONCE = 6;

    @Autowired
    ApplicationContext office;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void manyIssueOneNoticeAndManyDownloadsNotifyOnce() throws Exception {
        DecidedCase decided = inTransaction(() -> new DecidedCase(office, OHRDRUF, true)
                .proposed(SampleDecision.award())
                .approved());
        CaseReference reference = decided.reference();
        SampleNotice sample = new SampleNotice(office, decided.decisions());

        List<Notice> issued = atOnce(() -> sample.issuance().issue(reference));
        List<byte[]> downloaded = atOnce(() -> sample.service().download(editor(OHRDRUF), reference));

        assertThat(issued).hasSize(AT_ONCE).containsOnly(issued.get(0));
        assertThat(downloaded)
                .hasSize(AT_ONCE)
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(downloaded.get(0)));
        assertThat(sample.announced()).hasSize(2).hasExactlyElementsOfTypes(NoticeIssued.class, NoticeDownloaded.class);
    }

    private <T> List<T> atOnce(Callable<T> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<T>> acts = IntStream.range(0, AT_ONCE)
                    .<Callable<T>>mapToObj(i -> () -> inTransaction(act))
                    .toList();
            List<Future<T>> results = people.invokeAll(acts);
            List<T> answers = new ArrayList<>();
            for (Future<T> result : results) {
                answers.add(result.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private <T> T inTransaction(Callable<T> act) {
        return Objects.requireNonNull(transactions.execute(status -> {
            try {
                return act.call();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }));
    }
}

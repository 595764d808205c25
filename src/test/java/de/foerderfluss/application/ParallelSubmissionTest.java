package de.foerderfluss.application;

import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static de.foerderfluss.application.SampleApplication.values;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OfficeTest
class ParallelSubmissionTest {

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aDoubleClickIsOneCase() throws Exception {
        Draft started = drafts.start(editor(POESSNECK));
        Draft draft = drafts.save(editor(POESSNECK), started.id(), started.version(), values());
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<CaseReference> click = () -> {
            together.await();
            return intake.submit(municipalSignatory(POESSNECK), draft.id(), draft.version());
        };

        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<CaseReference>> answers = people.invokeAll(List.of(click, click));

            assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
            assertThat(jdbc.queryForObject(
                            "select count(*) from app.funding_application where draft_id = ?",
                            Integer.class,
                            draft.id().value()))
                    .isEqualTo(1);
        } finally {
            people.shutdownNow();
        }
    }
}

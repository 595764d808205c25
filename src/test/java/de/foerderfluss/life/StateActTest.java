package de.foerderfluss.life;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every act at every stage, against a table that people can read: {@code ja}, {@code wie zuvor} if the same was done already and
 * nothing changes, or the reason of the refusal. A refusal is always one of
 * the house's own, with a German sentence. What was found lies in {@code target/stages-and-acts.csv}; a wanted change is copied from there.
 */
@OfficeTest
class StateActTest {

    private static final Path TABLE = Path.of("src/test/resources/stages-and-acts.csv");
    private static final Path FOUND = Path.of("target/stages-and-acts.csv");

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    CaseFile caseFile;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void fillTheBudget() {
        clock.reset();
        CaseLife.fillTheBudget(office);
    }

    @AfterEach
    void standStill() {
        clock.reset();
    }

    @Test
    void allowsAndRefusesAsTheTableSays() throws IOException {
        List<String> found = new ArrayList<>();
        found.add(Stream.concat(Stream.of("Stage"), Arrays.stream(Act.values()).map(Act::name))
                .collect(Collectors.joining(";")));
        for (LifeStage stage : LifeStage.values()) {
            clock.reset();
            CaseReference reference = stage.reach(office).reference();
            found.add(stage + ";"
                    + Arrays.stream(Act.values())
                            .map(act -> answer(act, reference))
                            .collect(Collectors.joining(";")));
        }
        Files.write(FOUND, found);

        assertThat(found).isEqualTo(Files.readAllLines(TABLE));
    }

    private long entries(CaseReference reference) {
        return caseFile.entries(reference, PageRequest.of(0, 1)).getTotalElements();
    }

    /** What the act is answered with; whatever it did is taken back, so that the next one finds the same stage. */
    private String answer(Act act, CaseReference reference) {
        return String.valueOf(transaction.<String>execute(status -> {
            status.setRollbackOnly();
            long before = entries(reference);
            try {
                act.attempt(office, reference);
                return entries(reference) > before ? "ja" : "wie zuvor";
            } catch (Breach refusal) {
                assertThat(refusal.getMessage()).as(act + " in " + reference).matches("(?s)[„A-ZÄÖÜ0-9].{15,}[.“]");
                return refusal.getClass().getSimpleName();
            }
        }));
    }
}

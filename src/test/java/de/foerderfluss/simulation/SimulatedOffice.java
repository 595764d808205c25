package de.foerderfluss.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.EngineRoom;
import de.foerderfluss.TestClock;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/** The whole office on one of its days, and a count of what was done there. */
final class SimulatedOffice {

    private final ApplicationContext office;
    private final EngineRoom engine;
    private final TestClock clock;
    private final Invariants invariants;
    private final Map<String, Integer> done = new TreeMap<>();

    SimulatedOffice(ApplicationContext office) {
        this.office = office;
        engine = office.getBean(EngineRoom.class);
        clock = office.getBean(TestClock.class);
        invariants = new Invariants(office);
    }

    <T> T room(Class<T> type) {
        return office.getBean(type);
    }

    LocalDate today() {
        return clock.today();
    }

    /** It is this day, in the morning. */
    void on(LocalDate day) {
        clock.setTo(day, LocalTime.of(9, 0));
    }

    /** What has fallen due by now goes off, with what follows from it. */
    void letTimersGoOff() {
        int fired = engine.fireDue();
        if (fired > 0) {
            done.merge("timer went off", fired, Integer::sum);
            invariants.hold("timers of " + today());
        }
    }

    /** What the office does by itself every night, whatever it is; only the files are inspected once, at the end. */
    void letTheNightlyRunsGo() {
        room(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks().stream()
                .filter(task -> !task.toString().contains("inspectAll"))
                .forEach(task -> task.getTask().getRunnable().run());
        engine.workEverything();
    }

    /** Somebody acts; the engine follows; afterwards the books and the record must be in order. */
    void act(CaseReference reference, String what, Runnable act) {
        try {
            act.run();
            engine.work(reference);
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("%s, %s: %s".formatted(today(), reference, what), failure);
        }
        counted(what);
        invariants.hold("%s, %s: %s".formatted(today(), reference, what));
    }

    /** Somebody tries what the office may refuse with a reason; a refused act leaves nothing in the file. */
    void attempt(CaseReference reference, String what, Runnable act) {
        long entries = entries(reference);
        try {
            act(reference, what, act);
        } catch (AssertionError failure) {
            if (!(failure.getCause() instanceof Breach)) {
                throw failure;
            }
            counted(what + ": abgelehnt");
            assertThat(entries(reference))
                    .as(what + " was refused in " + reference)
                    .isEqualTo(entries);
        }
    }

    private long entries(CaseReference reference) {
        return room(CaseFile.class).entries(reference, PageRequest.of(0, 1)).getTotalElements();
    }

    /** The same for an act that belongs to no single case. */
    void act(String what, Runnable act) {
        act.run();
        counted(what);
        invariants.hold("%s: %s".formatted(today(), what));
    }

    private void counted(String what) {
        done.merge(what, 1, Integer::sum);
    }

    /** How often each thing was done. */
    Map<String, Integer> done() {
        return done;
    }

    Invariants invariants() {
        return invariants;
    }
}

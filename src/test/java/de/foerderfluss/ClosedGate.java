package de.foerderfluss;

import de.foerderfluss.application.CaseGate;
import de.foerderfluss.shared.CaseReference;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** One more gate, shut for the cases that a test names. */
@TestComponent
public class ClosedGate implements CaseGate {

    public static final String SENTENCE = "Das Tor ist zu.";

    private final Set<CaseReference> shut = ConcurrentHashMap.newKeySet();

    public void shut(CaseReference reference) {
        shut.add(reference);
    }

    public void open(CaseReference reference) {
        shut.remove(reference);
    }

    @Override
    public Optional<String> obstacle(CaseReference reference) {
        return shut.contains(reference) ? Optional.of(SENTENCE) : Optional.empty();
    }
}

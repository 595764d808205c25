package de.foerderfluss.guideline.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** One decision table (DMN). Safe to use from several threads. */
public final class DecisionTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private DecisionTable(DmnDecision decision) {
        this.decision = decision;
    }

    /**
     * Reads {@code bpmn/<id>.dmn} from the class path.
     *
     * @throws RuntimeException if the table is missing or broken: the office then stays closed
     */
    public static DecisionTable read(String id) {
        try (InputStream file = DecisionTable.class.getResourceAsStream("/bpmn/" + id + ".dmn")) {
            return new DecisionTable(ENGINE.parseDecision(id, file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The outputs of every rule that matches, in the order of the table. */
    public List<Map<String, Object>> evaluate(Map<String, Object> facts) {
        return ENGINE.evaluateDecision(decision, facts).getResultList();
    }
}

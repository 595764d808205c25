package de.foerderfluss.guideline.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;

/** A decision table that tells which of its rules matched. */
final class WatchedTable {

    private final List<String> lastMatches = new ArrayList<>();
    private final DmnEngine engine;
    private final DmnDecision decision;

    WatchedTable(String id) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> {
            lastMatches.clear();
            event.getMatchingRules().stream()
                    .map(DmnEvaluatedDecisionRule::getId)
                    .map(WatchedTable::shortened)
                    .forEach(lastMatches::add);
        });
        engine = configuration.buildEngine();
        try (InputStream file = WatchedTable.class.getResourceAsStream("/bpmn/" + id + ".dmn")) {
            decision = engine.parseDecision(id, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> matches(Map<String, Object> facts) {
        engine.evaluateDecision(decision, facts);
        return List.copyOf(lastMatches);
    }

    Set<String> allRules() {
        return ((DmnDecisionTableImpl) decision.getDecisionLogic())
                .getRules().stream()
                        .map(DmnDecisionTableRuleImpl::getId)
                        .map(WatchedTable::shortened)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shortened(String ruleId) {
        return ruleId.replace("Rule_", "");
    }
}

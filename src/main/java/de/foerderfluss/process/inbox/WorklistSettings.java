package de.foerderfluss.process.inbox;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the office wants to work off its list.
 *
 * @param targetWorkingDays in how many working days each step should be done, by the id of its task
 */
@ConfigurationProperties("foerderfluss.worklist")
record WorklistSettings(@DefaultValue Map<String, Integer> targetWorkingDays) {}

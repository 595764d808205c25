package de.foerderfluss.budget;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The line from which this office pays its grants.
 *
 * @param line chapter and title
 * @param name its German purpose
 */
@ConfigurationProperties("foerderfluss.budget")
record BudgetSettings(String line, String name) {

    BudgetLine standardLine() {
        return new BudgetLine(new BudgetLineCode(line), name);
    }
}

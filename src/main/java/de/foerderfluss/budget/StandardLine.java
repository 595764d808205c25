package de.foerderfluss.budget;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Enters the office's own budget line into the plan at every start, so that its configuration is enough to have it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BudgetSettings.class)
class StandardLine implements SmartInitializingSingleton {

    private final BudgetPlan plan;
    private final BudgetSettings settings;

    StandardLine(BudgetPlan plan, BudgetSettings settings) {
        this.plan = plan;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        plan.openLine(settings.standardLine());
    }
}

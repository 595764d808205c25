package de.foerderfluss.identity;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keeps the office closed in the profile {@code prod} as long as invented people could sign in, or nobody could. It looks before the first
 * request can come in.
 */
@Component
@Profile("prod")
@EnableConfigurationProperties(FirstAdministrator.class)
class ProductionGuard implements SmartInitializingSingleton {

    private final boolean demonstration;
    private final Accounts accounts;
    private final PeopleAdministration administration;
    private final FirstAdministrator first;

    ProductionGuard(
            @Value("${foerderfluss.demonstration:false}") boolean demonstration,
            Accounts accounts,
            PeopleAdministration administration,
            FirstAdministrator first) {
        this.demonstration = demonstration;
        this.accounts = accounts;
        this.administration = administration;
        this.first = first;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demonstration) {
            throw new NotReadyForProduction(NotReadyForProduction.SWITCH);
        }
        if (accounts.existsByDemoTrue()) {
            throw new NotReadyForProduction(NotReadyForProduction.DEMO_PEOPLE);
        }
        if (accounts.withRole(Role.ADMINISTRATOR).isEmpty()) {
            administration.admitFirstAdministrator(first.person());
        }
    }
}

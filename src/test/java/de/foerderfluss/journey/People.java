package de.foerderfluss.journey;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of the office on one day. Whoever has come stays at the desk until the day is over. */
final class People implements AutoCloseable {

    private final URI office;
    private final Map<String, Desk> desks = new LinkedHashMap<>();

    People(URI office) {
        this.office = office;
    }

    TownHall editor() {
        return new TownHall(desk("poessneck.amt"));
    }

    TownHall signatory() {
        return new TownHall(desk("poessneck.leitung"));
    }

    CaseWork clerk() {
        return new CaseWork(desk("sachbearbeitung"));
    }

    CaseWork reviewer() {
        return new CaseWork(desk("fachreferat"));
    }

    CaseWork decisionSignatory() {
        return new CaseWork(desk("zeichnung"));
    }

    CaseWork certifier() {
        return new CaseWork(desk("feststellung"));
    }

    CaseWork auditor() {
        return new CaseWork(desk("pruefung"));
    }

    Budget budgetOfficer() {
        return new Budget(desk("haushalt"));
    }

    CaseWork orderer() {
        return new CaseWork(desk("anordnung"));
    }

    PaymentDesk paymentDesk() {
        return new PaymentDesk(desk("anordnung"));
    }

    private Desk desk(String username) {
        return desks.computeIfAbsent(username, name -> Desk.of(office, name));
    }

    @Override
    public void close() {
        desks.values().forEach(Desk::close);
    }
}

package de.foerderfluss.journey;

/** The budget of a year as the people of the office see it, and what the budget officer does there. */
final class Budget {

    private final Desk desk;

    Budget(Desk desk) {
        this.desk = desk;
    }

    Budget enact(int year) {
        desk.turnTo("Haushalt")
                .says("Für diesen Titel ist noch nichts veranschlagt.")
                .follow(Integer.toString(year));
        desk.says("Es gilt die vorläufige Haushaltsführung.")
                .type("Haushaltsgesetz", "Grund", "Haushaltsgesetz, verkündet")
                .press("Haushalt als verabschiedet eintragen")
                .says("Der Haushalt " + year + " gilt als verabschiedet.");
        return this;
    }

    Budget appropriate(String amount) {
        desk.type("Ansatz ändern", "Betrag in EUR", amount)
                .type("Ansatz ändern", "Grund", "Ansatz laut Haushaltsplan")
                .press("Ansatz buchen")
                .says("Der Ansatz wurde um " + amount + " EUR geändert.");
        return this;
    }

    Budget shows(int year, String reserved, String committed, String due, String paid, String free) {
        desk.turnTo("Haushalt").follow("Haushaltsjahr " + year);
        desk.showsInColumn("Ansatz", "100.000,00 EUR")
                .showsInColumn("vorgemerkt", reserved + " EUR")
                .showsInColumn("festgelegt", committed + " EUR")
                .showsInColumn("angeordnet", due + " EUR")
                .showsInColumn("ausgezahlt", paid + " EUR")
                .showsInColumn("frei", free + " EUR");
        return this;
    }
}

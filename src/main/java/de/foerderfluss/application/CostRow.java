package de.foerderfluss.application;

import de.foerderfluss.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An item of the expenditure plan as it is kept. */
@Embeddable
record CostRow(
        @Column int number,
        @Column String description,
        @Column int budgetYear,
        @Column long amountCents,
        @Column boolean recurring) {

    static CostRow of(CostItem item) {
        return new CostRow(
                item.number(), item.description(), item.year(), item.amount().cents(), item.recurring());
    }

    CostItem view() {
        return new CostItem(number, description, budgetYear, Money.ofCents(amountCents), recurring);
    }
}

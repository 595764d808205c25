package de.foerderfluss.payment;

import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.identity.PostalAddress;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment as it is kept; whom it goes to and how much never changes. */
@Entity
@Table(name = "payment")
class OrderedPayment {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID orderId;

    @Column(updatable = false)
    private String caseReference;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private int attempt;

    @Column(updatable = false)
    private String endToEndId;

    @Column(updatable = false)
    private String paymentReference;

    @Column(updatable = false)
    private long amountCents;

    @Column(updatable = false)
    private int budgetYear;

    @Column(updatable = false)
    private String budgetLine;

    @Column(updatable = false)
    private String creditorName;

    @Column(updatable = false)
    private String street;

    @Column(updatable = false)
    private String houseNumber;

    @Column(updatable = false)
    private String postalCode;

    @Column(updatable = false)
    private String town;

    @Column(updatable = false)
    private String iban;

    @Column(updatable = false)
    private String purpose;

    @Column
    @Enumerated(EnumType.STRING)
    private PaymentState state;

    @Column(updatable = false)
    private Instant orderedAt;

    @Column
    private @Nullable LocalDate settledOn;

    @Column
    private @Nullable String settlementReason;

    protected OrderedPayment() {}

    OrderedPayment(UUID order, Drawdown drawdown, Money amount, BudgetLineCode line, Municipality payee, Instant at) {
        this.id = UUID.randomUUID();
        this.orderId = order;
        this.caseReference = drawdown.id().reference().text();
        this.number = drawdown.id().number();
        this.attempt = drawdown.attempt();
        this.endToEndId = PaymentReference.endToEnd(drawdown.id(), drawdown.attempt());
        this.paymentReference = PaymentReference.cashDesk(drawdown.id(), drawdown.attempt());
        this.amountCents = amount.cents();
        this.budgetYear = drawdown.budgetYear();
        this.budgetLine = line.text();
        this.creditorName = drawdown.accountHolder();
        PostalAddress address = payee.address();
        this.street = address.street();
        this.houseNumber = address.houseNumber();
        this.postalCode = address.postalCode();
        this.town = address.town();
        this.iban = drawdown.iban().compact();
        this.purpose = "Zuwendung %s Abruf %d Kassenzeichen %s".formatted(caseReference, number, paymentReference);
        this.state = PaymentState.ORDERED;
        this.orderedAt = at;
    }

    void execute(LocalDate day) {
        state = PaymentState.EXECUTED;
        settledOn = day;
    }

    void comeBack(LocalDate day, String reason) {
        state = PaymentState.RETURNED;
        settledOn = day;
        settlementReason = reason;
    }

    DrawdownId drawdown() {
        return new DrawdownId(new CaseReference(caseReference), number);
    }

    int attempt() {
        return attempt;
    }

    Money amount() {
        return Money.ofCents(amountCents);
    }

    int budgetYear() {
        return budgetYear;
    }

    String paymentReference() {
        return paymentReference;
    }

    PaymentState state() {
        return state;
    }
}

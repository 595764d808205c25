package de.foerderfluss.payment;

import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The drawdown as it is kept: from request over certification and order to the money on the account, and back. */
@Entity
@Table(name = "drawdown")
class RequestedDrawdown {

    @EmbeddedId
    private DrawdownKey key;

    @Column(updatable = false)
    private String submissionKey;

    @Column
    @Enumerated(EnumType.STRING)
    private DrawdownState state;

    @Column(updatable = false)
    private long requestedCents;

    @Column(updatable = false)
    private long ownShareCents;

    @Column
    private int budgetYear;

    @Column(updatable = false)
    private String usage;

    @Column
    private String iban;

    @Column
    private String accountHolder;

    @Column(updatable = false)
    private Instant requestedAt;

    @Column(updatable = false)
    private UUID requestedBy;

    @Column
    private int attempt;

    @Column
    private @Nullable Long recognisedCents;

    @Column
    private @Nullable UUID certifiedBy;

    @Column
    private @Nullable Instant certifiedAt;

    @Column
    private @Nullable String paymentReference;

    @Column
    private @Nullable LocalDate executedOn;

    @Column
    private @Nullable String reason;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] findings;

    @ElementCollection
    @CollectionTable(
            name = "drawdown_invoice",
            joinColumns = {@JoinColumn(name = "case_reference"), @JoinColumn(name = "number")})
    @OrderBy("line")
    @BatchSize(size = 50)
    private List<InvoiceRow> invoices;

    protected RequestedDrawdown() {}

    RequestedDrawdown(DrawdownId id, String submissionKey, NewDrawdown request, PersonId by, Instant at) {
        this.key = DrawdownKey.of(id);
        this.submissionKey = submissionKey;
        this.state = DrawdownState.REQUESTED;
        this.requestedCents = request.amount().cents();
        this.ownShareCents = request.ownShare().cents();
        this.budgetYear = request.budgetYear();
        this.usage = request.usage();
        this.iban = request.iban().compact();
        this.accountHolder = request.accountHolder();
        this.requestedAt = at;
        this.requestedBy = by.value();
        this.attempt = 1;
        this.findings = request.findings().toArray(String[]::new);
        this.invoices =
                new ArrayList<>(request.invoices().stream().map(InvoiceRow::of).toList());
    }

    /** Notes the amount that a person has found right, to be paid from the given year. */
    void certify(Money recognised, int year, PersonId by, Instant at) {
        require(DrawdownState.REQUESTED);
        state = DrawdownState.CERTIFIED;
        recognisedCents = recognised.cents();
        budgetYear = year;
        certifiedBy = by.value();
        certifiedAt = at;
        reason = null;
    }

    /** Ends the drawdown without money; its invoices may be used again. */
    void close(DrawdownState end, String germanReason) {
        require(DrawdownState.REQUESTED);
        state = end;
        reason = germanReason;
        invoices.replaceAll(InvoiceRow::withoutCounting);
    }

    /** Takes the certification back, so that somebody must look again. */
    void reopen(String germanReason) {
        require(DrawdownState.CERTIFIED);
        forgetCertification();
        reason = germanReason;
    }

    /**
     * Names another account to pay to; a certification does not survive it.
     *
     * @return whether there was one
     */
    boolean changeAccount(Iban account, String holder) {
        boolean certified = state == DrawdownState.CERTIFIED;
        if (!certified) {
            require(DrawdownState.REQUESTED);
        }
        iban = account.compact();
        accountHolder = holder;
        forgetCertification();
        return certified;
    }

    void order(String germanReference) {
        require(DrawdownState.CERTIFIED);
        state = DrawdownState.ORDERED;
        paymentReference = germanReference;
    }

    void execute(LocalDate day) {
        require(DrawdownState.TRANSMITTED);
        state = DrawdownState.EXECUTED;
        executedOn = day;
    }

    /** The payment was refused before it was executed: it must be certified and ordered anew, with a payment of its own. */
    void comeBack(String germanReason) {
        require(DrawdownState.TRANSMITTED);
        forgetCertification();
        attempt++;
        paymentReference = null;
        reason = germanReason;
    }

    /** The money came back after it had been paid: this drawdown ends, and the same request goes on in another. */
    NewDrawdown supersede(String germanReason) {
        require(DrawdownState.EXECUTED);
        state = DrawdownState.SUPERSEDED;
        executedOn = null;
        reason = germanReason;
        Drawdown before = view();
        invoices.replaceAll(InvoiceRow::withoutCounting);
        return new NewDrawdown(
                before.requested(),
                before.ownShare(),
                before.budgetYear(),
                before.invoices(),
                before.usage(),
                before.iban(),
                before.accountHolder(),
                List.of("Tritt an die Stelle von Abruf %d: %s".formatted(key.number(), germanReason)),
                "");
    }

    private void forgetCertification() {
        state = DrawdownState.REQUESTED;
        recognisedCents = null;
        certifiedBy = null;
        certifiedAt = null;
    }

    void require(DrawdownState expected) {
        if (state != expected) {
            throw new DrawdownNotInState(key.id(), state);
        }
    }

    /** Over everything that is certified and ordered; another account, amount or invoice gives another hash. */
    ContentHash hash() {
        return new CanonicalText("drawdown")
                .with("reference", key.caseReference())
                .with("number", key.number())
                .with("attempt", attempt)
                .with("requested", requestedCents)
                .with("recognised", recognisedCents)
                .with("budgetYear", budgetYear)
                .with("iban", iban)
                .with("accountHolder", accountHolder)
                .with("invoices", invoices.stream().map(InvoiceRow::view).toList())
                .with("certifiedBy", certifiedBy)
                .with("certifiedAt", certifiedAt)
                .hash();
    }

    Drawdown view() {
        return new Drawdown(
                key.id(),
                state,
                Money.ofCents(requestedCents),
                budgetYear,
                invoices.stream().map(InvoiceRow::view).toList(),
                Money.ofCents(ownShareCents),
                usage,
                new Iban(iban),
                accountHolder,
                requestedAt,
                new PersonId(requestedBy),
                recognisedCents == null ? null : Money.ofCents(recognisedCents),
                certifiedBy == null ? null : new PersonId(certifiedBy),
                certifiedAt,
                Arrays.asList(findings),
                hash(),
                attempt,
                paymentReference,
                executedOn,
                reason);
    }
}

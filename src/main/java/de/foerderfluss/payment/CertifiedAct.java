package de.foerderfluss.payment;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who has found what, over which content: written once. */
@Entity
@Immutable
@Table(name = "certification")
class CertifiedAct {

    @Id
    private UUID id;

    @Column
    private String caseReference;

    @Column
    private int number;

    @Column
    private int attempt;

    @Column
    @Enumerated(EnumType.STRING)
    private CertificationOutcome outcome;

    @Column
    private @Nullable Long recognisedCents;

    @Column
    private String reason;

    @Column
    private String contentHash;

    @Column
    private UUID certifiedBy;

    @Column
    private Instant certifiedAt;

    protected CertifiedAct() {}

    CertifiedAct(Drawdown drawdown, CertificationOutcome outcome, String reason, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.caseReference = drawdown.id().reference().text();
        this.number = drawdown.id().number();
        this.attempt = drawdown.attempt();
        this.outcome = outcome;
        this.recognisedCents =
                drawdown.recognised() == null ? null : drawdown.recognised().cents();
        this.reason = reason;
        this.contentHash = drawdown.contentHash().hex();
        this.certifiedBy = by.value();
        this.certifiedAt = at;
    }

    UUID id() {
        return id;
    }

    ContentHash contentHash() {
        return new ContentHash(contentHash);
    }

    PersonId certifiedBy() {
        return new PersonId(certifiedBy);
    }
}

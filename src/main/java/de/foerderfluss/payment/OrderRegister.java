package de.foerderfluss.payment;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.ContentHash;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who has ordered what, over which certification. */
@Component
class OrderRegister {

    private final CertifiedActs certifications;
    private final JdbcClient jdbc;

    OrderRegister(CertifiedActs certifications, JdbcClient jdbc) {
        this.certifications = certifications;
        this.jdbc = jdbc;
    }

    /** Writes the order over the certification of exactly this content; the database checks both persons and the hash again. */
    UUID add(Drawdown drawdown, Actor orderer, Instant at) {
        DrawdownId id = drawdown.id();
        CertifiedAct certification = certifications
                .findFirstByCaseReferenceAndNumberAndOutcomeAndContentHash(
                        id.reference().text(),
                        id.number(),
                        CertificationOutcome.CERTIFIED,
                        drawdown.contentHash().hex())
                .orElseThrow(() -> new CertificationVoid(id));
        UUID order = UUID.randomUUID();
        jdbc.sql("insert into app.payment_order (id, certification_id, content_hash, ordered_by, ordered_at)"
                        + " values (:id, :certification, :hash, :by, :at)")
                .param("id", order)
                .param("certification", certification.id())
                .param("hash", drawdown.contentHash().hex())
                .param("by", orderer.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return order;
    }

    /** Whether this person has already ordered this content. */
    boolean isRepeat(Actor orderer, Drawdown drawdown, ContentHash seen) {
        return drawdown.paymentReference() != null
                && jdbc.sql("select count(*) from app.payment_order ordered"
                                        + " join app.certification certification on certification.id = ordered.certification_id"
                                        + " where certification.case_reference = :reference and certification.number = :number"
                                        + " and certification.attempt = :attempt"
                                        + " and ordered.ordered_by = :by and ordered.content_hash = :hash")
                                .param("reference", drawdown.id().reference().text())
                                .param("number", drawdown.id().number())
                                .param("attempt", drawdown.attempt())
                                .param("by", orderer.id().value())
                                .param("hash", seen.hex())
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}

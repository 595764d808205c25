package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What partners have declared: rows only ever added to, of which the last one of a partner counts. */
@Component
class ConsentRows {

    private static final String STANDING = """
            from app.application_partner p
            left join lateral (select * from app.partner_consent c where c.case_reference = p.case_reference and c.partner = p.partner
                order by c.number desc limit 1) last on true
            left join lateral (select bool_or(c.given) as once from app.partner_consent c where c.case_reference = p.case_reference
                and c.partner = p.partner) before on true
            """;

    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseReference reference, PartnerConsent declared) {
        jdbc.sql("""
                        insert into app.partner_consent (case_reference, partner, number, given, words, on_paper, declared_by, declared_at)
                        select :case, :partner, count(*) + 1, :given, :words, :paper, :by, :at from app.partner_consent
                        where case_reference = :case and partner = :partner
                        """)
                .param("case", reference.text())
                .param("partner", declared.partner().ags())
                .param("given", declared.isGiven())
                .param("words", declared.words())
                .param("paper", declared.onPaper())
                .param("by", declared.by() == null ? null : declared.by().value())
                .param("at", declared.at() == null ? null : declared.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One for each partner. */
    List<PartnerConsent> of(CaseReference reference) {
        return jdbc.sql("select p.partner, p.share_basis_points, last.*, before.once " + STANDING
                        + " where p.case_reference = :case order by p.partner")
                .param("case", reference.text())
                .query(ConsentRows::consent)
                .list();
    }

    /** The joint applications of others in which the municipality takes part, the last received first. */
    List<Participation> of(MunicipalityKey partner) {
        return jdbc.sql(
                        "select a.case_reference as reference, a.title, a.applicant, a.received_at, last.given, before.once "
                                + STANDING
                                + " join app.funding_application a on a.case_reference = p.case_reference"
                                + " where p.partner = :partner order by a.received_at desc, a.case_reference desc limit 200")
                .param("partner", partner.ags())
                .query((row, number) -> new Participation(
                        new CaseReference(row.getString("reference")),
                        row.getString("title"),
                        new MunicipalityKey(row.getString("applicant")),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        state(row)))
                .list();
    }

    private static PartnerConsent consent(ResultSet row, int number) throws SQLException {
        UUID by = row.getObject("declared_by", UUID.class);
        OffsetDateTime at = row.getObject("declared_at", OffsetDateTime.class);
        @Nullable String words = row.getString("words");
        return new PartnerConsent(
                new MunicipalityKey(row.getString("partner")),
                new Percentage(row.getInt("share_basis_points")),
                state(row),
                words == null ? "" : words,
                row.getBoolean("on_paper"),
                by == null ? null : new PersonId(by),
                at == null ? null : at.toInstant());
    }

    private static ConsentState state(ResultSet row) throws SQLException {
        Boolean given = row.getObject("given", Boolean.class);
        if (given == null) {
            return ConsentState.OUTSTANDING;
        }
        if (given) {
            return ConsentState.GIVEN;
        }
        return row.getBoolean("once") ? ConsentState.WITHDRAWN : ConsentState.REFUSED;
    }
}

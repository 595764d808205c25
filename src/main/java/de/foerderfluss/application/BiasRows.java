package de.foerderfluss.application;

import de.foerderfluss.application.BiasDeclaration.Lifting;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The declarations of bias and their liftings: only ever added to. */
@Component
class BiasRows {

    private static final String SELECT = """
            select b.*, l.reason as lifting_reason, l.lifted_by, l.lifted_at from app.bias_declaration b
            left join app.bias_lifting l on l.case_reference = b.case_reference and l.person_id = b.person_id and l.number = b.number
            """;

    private final JdbcClient jdbc;

    BiasRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BiasDeclaration declaration) {
        jdbc.sql("insert into app.bias_declaration values (:case, :person, :number, :reason, :at)")
                .param("case", declaration.reference().text())
                .param("person", declaration.person().value())
                .param("number", declaration.number())
                .param("reason", declaration.reason())
                .param("at", declaration.declaredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void lift(BiasDeclaration declaration, Lifting lifting) {
        jdbc.sql("insert into app.bias_lifting values (:case, :person, :number, :reason, :by, :at)")
                .param("case", declaration.reference().text())
                .param("person", declaration.person().value())
                .param("number", declaration.number())
                .param("reason", lifting.reason())
                .param("by", lifting.by().value())
                .param("at", lifting.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<BiasDeclaration> of(CaseReference reference) {
        return jdbc.sql(SELECT + "where b.case_reference = :case order by b.declared_at, b.person_id, b.number")
                .param("case", reference.text())
                .query(BiasRows::read)
                .list();
    }

    /** The latest first. */
    List<BiasDeclaration> of(PersonId person) {
        return jdbc.sql(SELECT + "where b.person_id = :person order by b.declared_at desc, b.case_reference")
                .param("person", person.value())
                .query(BiasRows::read)
                .list();
    }

    List<BiasDeclaration> all() {
        return jdbc.sql(SELECT + "order by b.declared_at desc, b.case_reference, b.person_id limit 500")
                .query(BiasRows::read)
                .list();
    }

    private static BiasDeclaration read(ResultSet row, int number) throws SQLException {
        String lifted = row.getString("lifting_reason");
        return new BiasDeclaration(
                new CaseReference(row.getString("case_reference")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("number"),
                row.getString("reason"),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                lifted == null
                        ? null
                        : new Lifting(
                                lifted,
                                new PersonId(row.getObject("lifted_by", UUID.class)),
                                row.getObject("lifted_at", OffsetDateTime.class).toInstant()));
    }
}

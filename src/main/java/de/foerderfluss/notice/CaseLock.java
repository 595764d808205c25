package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets only one at a time write letters or notices of a case, until its transaction ends. */
@Component
class CaseLock {

    private final JdbcClient jdbc;

    CaseLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(CaseReference reference) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('letters of ' || :case, 0))")
                .param("case", reference.text())
                .query()
                .singleRow();
    }
}

package de.foerderfluss.payment;

import de.foerderfluss.shared.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the drawdowns of a case, one request after the other. */
@Component
class DrawdownNumbers {

    private final JdbcClient jdbc;

    DrawdownNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else request money for this case until the transaction ends. */
    void lock(CaseReference reference) {
        jdbc.sql("insert into app.drawdown_number (case_reference, last_number) values (:reference, 0)"
                        + " on conflict (case_reference) do update set last_number = drawdown_number.last_number")
                .param("reference", reference.text())
                .update();
    }

    DrawdownId next(CaseReference reference) {
        int number = jdbc.sql("update app.drawdown_number set last_number = last_number + 1"
                        + " where case_reference = :reference returning last_number")
                .param("reference", reference.text())
                .query(Integer.class)
                .single();
        return new DrawdownId(reference, number);
    }
}

package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives each case its number: without gaps within a year, since a submission that fails gives its number back. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next reference of the year; other submissions wait until this one is through. */
    CaseReference next(int year) {
        int number = jdbc.sql("insert into app.case_number as counter (year, last_number) values (:year, 1)"
                        + " on conflict (year) do update set last_number = counter.last_number + 1"
                        + " returning last_number")
                .param("year", year)
                .query(Integer.class)
                .single();
        return CaseReference.of(year, number);
    }
}

package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives each case its notice number and verification code, once. */
@Component
class NoticeNumbers {

    /** A number that belongs to a case for good. */
    record Reserved(NoticeNumber number, String code) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The number of the case, the next free one of this year at the first call. To be called under the lock of the case. */
    Reserved reserve(CaseReference reference) {
        return find(reference).orElseGet(() -> next(reference));
    }

    private Optional<Reserved> find(CaseReference reference) {
        return jdbc.sql("select number, code from notice_number where case_reference = :case")
                .param("case", reference.text())
                .query((row, index) -> new Reserved(new NoticeNumber(row.getString("number")), row.getString("code")))
                .optional();
    }

    private Reserved next(CaseReference reference) {
        int year = LocalDate.now(clock).getYear();
        int running = jdbc.sql("""
                        insert into notice_counter (year, last_number) values (:year, 1)
                        on conflict (year) do update set last_number = notice_counter.last_number + 1
                        returning last_number
                        """).param("year", year).query(Integer.class).single();
        Reserved reserved = new Reserved(NoticeNumber.of(year, running), VerificationCode.random());
        jdbc.sql("""
                        insert into notice_number (number, case_reference, code, reserved_at)
                        values (:number, :case, :code, :at)
                        """)
                .param("number", reserved.number().text())
                .param("case", reference.text())
                .param("code", reserved.code())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return reserved;
    }
}

package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives each matter of a case its notice number and verification code, once. */
@Component
class NoticeNumbers {

    /** A number that belongs to a matter of a case for good. */
    record Reserved(NoticeNumber number, String code) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The number of the matter, the next free one of this year at the first call. To be called under the lock of the case. */
    Reserved reserve(CaseReference reference, MatterKey matter) {
        return find(reference, matter).orElseGet(() -> next(reference, matter));
    }

    private Optional<Reserved> find(CaseReference reference, MatterKey matter) {
        return jdbc.sql("select number, code from notice_number where case_reference = :case and matter = :matter")
                .param("case", reference.text())
                .param("matter", matter.text())
                .query((row, index) -> new Reserved(new NoticeNumber(row.getString("number")), row.getString("code")))
                .optional();
    }

    private Reserved next(CaseReference reference, MatterKey matter) {
        int year = LocalDate.now(clock).getYear();
        int running = jdbc.sql("""
                        insert into notice_counter (year, last_number) values (:year, 1)
                        on conflict (year) do update set last_number = notice_counter.last_number + 1
                        returning last_number
                        """).param("year", year).query(Integer.class).single();
        Reserved reserved = new Reserved(NoticeNumber.of(year, running), VerificationCode.random());
        jdbc.sql("""
                        insert into notice_number (number, case_reference, matter, code, reserved_at)
                        values (:number, :case, :matter, :code, :at)
                        """)
                .param("number", reserved.number().text())
                .param("case", reference.text())
                .param("matter", matter.text())
                .param("code", reserved.code())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return reserved;
    }
}

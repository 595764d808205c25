package de.foerderfluss.process.inbox;

import de.foerderfluss.process.engine.EngineObserver;
import de.foerderfluss.process.engine.ModelNames;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which processes a case has begun. Each begins once, however often its cause is repeated; only the payment of a drawdown and
 * another matter may begin anew after it has ended: an executed payment can come back, a proposal can be returned. The service of a
 * notice begins anew if it had not been final after all, since somebody had gone to court.
 */
@Component
@Order(1)
class CaseProcesses implements EngineObserver {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseProcesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A process that was not called by another one. */
    record CaseProcess(
            String instance,
            @Nullable Integer drawdownNumber,
            @Nullable MatterKey matter) {}

    /** In the order in which they began: the handling of the application, then the other matters and the drawdowns. */
    List<CaseProcess> of(CaseReference reference) {
        return jdbc.sql("""
                        select process_instance, drawdown_number, matter from case_process where case_reference = :case
                        order by drawdown_number is not null or matter is not null, drawdown_number, begun_at, process_instance
                        """)
                .param("case", reference.text())
                .query((row, number) -> new CaseProcess(
                        row.getString("process_instance"),
                        row.getObject("drawdown_number", Integer.class),
                        matter(row.getString("matter"))))
                .list();
    }

    private static @Nullable MatterKey matter(@Nullable String text) {
        return text == null ? null : new MatterKey(text);
    }

    @Override
    public void processBegins(DelegateExecution process) {
        if (process.getSuperExecution() == null) {
            record(process);
        }
    }

    @Override
    public void processEnds(DelegateExecution process) {
        jdbc.sql("update case_process set ended_at = :now where process_instance = :instance")
                .param("now", OffsetDateTime.now(clock))
                .param("instance", process.getProcessInstanceId())
                .update();
    }

    private void record(DelegateExecution process) {
        int recorded = jdbc.sql("""
                        insert into case_process (process_instance, process_key, case_reference, drawdown_number, matter, begun_at)
                        values (:instance, :key, :case, :drawdown, :matter, :now)
                        on conflict do nothing
                        """)
                .param("instance", process.getProcessInstanceId())
                .param("key", ModelNames.processKey(process))
                .param("case", process.getProcessBusinessKey())
                .param("drawdown", process.getVariable("drawdownNumber"), Types.INTEGER)
                .param("matter", process.getVariable("matter"), Types.VARCHAR)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (recorded == 0) {
            throw new AlreadyBegun(process.getProcessBusinessKey());
        }
    }
}

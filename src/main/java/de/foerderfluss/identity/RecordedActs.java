package de.foerderfluss.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was ever done to people's accounts. */
interface RecordedActs extends Repository<RecordedAct, Long> {

    RecordedAct save(RecordedAct act);

    List<RecordedAct> findTop200ByPersonIdOrderByIdDesc(UUID personId);
}

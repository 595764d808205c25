package de.foerderfluss.assessment;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import de.foerderfluss.guideline.FundingAnswer;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values kept as they were on the day, as JSON. Fields only: what a value derives is derived again when it is read. */
final class Snapshot {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    private Snapshot() {}

    static String of(Object value) {
        return JSON.writeValueAsString(value);
    }

    static FundingAnswer answer(String json) {
        return JSON.readValue(json, FundingAnswer.class);
    }

    static List<RecordSection> sections(String json) {
        return JSON.readValue(json, new TypeReference<List<RecordSection>>() {});
    }
}

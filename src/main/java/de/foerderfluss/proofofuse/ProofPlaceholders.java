package de.foerderfluss.proofofuse;

import de.foerderfluss.notice.text.Placeholder;
import de.foerderfluss.notice.text.PlaceholderFamily;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the placeholders of this room known. */
@Component
class ProofPlaceholders implements PlaceholderFamily {

    @Override
    public List<? extends Placeholder> placeholders() {
        return Stream.concat(Stream.of(ProofPlaceholder.values()), Stream.of(SettlementPlaceholder.values()))
                .toList();
    }
}

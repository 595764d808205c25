package de.foerderfluss.amendment;

import de.foerderfluss.notice.text.Placeholder;
import de.foerderfluss.notice.text.PlaceholderFamily;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the placeholders of this room known. */
@Component
class AmendmentPlaceholders implements PlaceholderFamily {

    @Override
    public List<? extends Placeholder> placeholders() {
        return List.of(AmendmentPlaceholder.values());
    }
}

package de.foerderfluss.portal.office;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.shared.MunicipalityKey;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reads a municipality as somebody types it: by its key or by its name. */
@Component
class MunicipalityInput {

    private static final int SUGGESTED = 5;

    private final Municipalities municipalities;

    MunicipalityInput(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** @throws FormRejected if it is none, or could be several */
    MunicipalityKey parse(String field, String typed) {
        return MunicipalityKey.parse(typed).orElseGet(() -> byName(field, typed.strip()));
    }

    private MunicipalityKey byName(String field, String name) {
        List<Municipality> found = name.length() < 2
                ? List.of()
                : municipalities.search(name, PageRequest.of(0, SUGGESTED)).getContent();
        return found.stream()
                .filter(municipality -> found.size() == 1 || municipality.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Municipality::key)
                .orElseThrow(() -> rejected(field, found));
    }

    private static FormRejected rejected(String field, List<Municipality> found) {
        String sentence = found.isEmpty()
                ? "Diese Kommune gibt es im Verzeichnis nicht. Bitte geben Sie den Namen oder den achtstelligen Gemeindeschlüssel an."
                : "Das könnten mehrere sein, zum Beispiel %s. Bitte geben Sie den ganzen Namen oder den Gemeindeschlüssel an."
                        .formatted(found.stream()
                                .map(municipality -> "%s (%s)".formatted(municipality.name(), municipality.key()))
                                .collect(Collectors.joining(", ")));
        return new FormRejected(List.of(new FormError(field, "Kommune", sentence)));
    }
}

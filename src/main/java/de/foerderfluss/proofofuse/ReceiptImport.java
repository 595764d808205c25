package de.foerderfluss.proofofuse;

import de.foerderfluss.form.FormCheck;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.FormResult;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts receipts from a file into a draft: all of them, or none and every error with its line. */
@Component
class ReceiptImport {

    private static final int MOST_ERRORS = 50;

    private final ProofForm form;
    private final Clock clock;

    ReceiptImport(ProofForm form, Clock clock) {
        this.form = form;
        this.clock = clock;
    }

    /**
     * The list of receipts with those of the file.
     *
     * @param replacing whether the file takes the place of the former list
     * @throws FormRejected with every line that is wrong
     */
    List<Object> rows(GrantUnderProof grant, ProofDraft draft, byte[] content, boolean replacing) {
        ReceiptFile file = ReceiptFile.read(content);
        List<?> before = replacing ? List.of() : draft.receipts();
        List<Object> rows = new ArrayList<>(before);
        rows.addAll(file.rows());
        if (rows.size() > ReceiptFile.MOST_ROWS) {
            throw ReceiptFile.refused("Zusammen mit den schon erfassten Belegen wären es %d; höchstens %d sind möglich."
                    .formatted(rows.size(), ReceiptFile.MOST_ROWS));
        }
        List<FormError> errors = errors(grant, file, rows, before.size());
        if (!errors.isEmpty()) {
            throw new FormRejected(errors);
        }
        return rows;
    }

    private List<FormError> errors(GrantUnderProof grant, ReceiptFile file, List<Object> rows, int before) {
        FormResult result = FormCheck.check(form.receiptsOnly(), Map.of(ProofForm.RECEIPTS, rows), form.context(grant));
        ReceiptRules rules = new ReceiptRules(grant, result, LocalDate.now(clock));
        List<FormError> single = rules.each(index -> index < before
                ? "schon erfasster Beleg " + (index + 1)
                : "Zeile " + file.lines().get(index - before));
        List<FormError> all = Stream.concat(result.errors().stream(), single.stream())
                .map(error -> file.inFile(error, before))
                .flatMap(Optional::stream)
                .toList();
        return all.size() <= MOST_ERRORS ? all : shortened(all);
    }

    private static List<FormError> shortened(List<FormError> all) {
        List<FormError> first = new ArrayList<>(all.subList(0, MOST_ERRORS));
        first.add(new FormError(
                "file", "Datei", "Die Datei enthält %d weitere Fehler.".formatted(all.size() - MOST_ERRORS)));
        return first;
    }
}

package de.foerderfluss.proofofuse;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRows;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.shared.ContentHash;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms of interim proof and proof of use, as one grant needs them. */
@Component
class ProofForm {

    static final String RECEIPTS = "receipts";
    static final String COST_ITEMS = "costItems";
    private static final Set<String> UNITS = Set.of("plannedUnits", "provedUnits");

    private final FormSchema whole;
    private final FormSchema interim;
    private final ContentHash wholeVersion;
    private final ContentHash interimVersion;
    private final Clock clock;

    ProofForm(FormCatalog forms, Clock clock) throws IOException {
        this.whole = forms.form("proof-of-use");
        this.interim = forms.form("interim-proof");
        this.wholeVersion = version("forms/proof-of-use.form");
        this.interimVersion = version("forms/interim-proof.form");
        this.clock = clock;
    }

    private static ContentHash version(String file) throws IOException {
        return ContentHash.of(new ClassPathResource(file).getContentAsByteArray());
    }

    /** The hash of the form file, by which a proof says which form was filled in. */
    ContentHash version(ProofKind kind) {
        return kind == ProofKind.FINAL ? wholeVersion : interimVersion;
    }

    /** Without what this grant does not ask for. */
    FormSchema schema(GrantUnderProof grant, ProofId id) {
        if (id.kind() == ProofKind.INTERIM) {
            return interim;
        }
        Set<String> left = new HashSet<>();
        if (grant.units() == 0) {
            left.addAll(UNITS);
        }
        if (!asksForReceipts(grant, id)) {
            left.add(RECEIPTS);
        }
        return whole.without(left);
    }

    static boolean asksForReceipts(GrantUnderProof grant, ProofId id) {
        return grant.receiptsRequired() && id.kind() == ProofKind.FINAL;
    }

    /** What was typed, with the rows of the financing plan as they must be. */
    OpenedForm open(GrantUnderProof grant, ProofDraft draft) {
        return new OpenedForm(
                schema(grant, draft.id()), new PlanRows(grant, draft.id()).arranged(draft.values()), context(grant));
    }

    /** The inputs of one receipt as a form of their own. */
    OpenedForm receipt(GrantUnderProof grant) {
        return new OpenedForm(
                new FormSchema("proof-receipt", List.copyOf(receipts().fields())), Map.of(), context(grant));
    }

    /** The list of receipts as a form of its own. */
    FormSchema receiptsOnly() {
        return new FormSchema("proof-receipts", List.of(receipts()));
    }

    private FormRows receipts() {
        return whole.lists().stream()
                .filter(list -> list.key().equals(RECEIPTS))
                .findFirst()
                .orElseThrow();
    }

    /** The values that are right and everything that is wrong. */
    FormResult check(GrantUnderProof grant, ProofDraft draft) {
        OpenedForm opened = open(grant, draft);
        FormResult result = opened.check(opened.values());
        FormResult stated = result.withErrors(new StatementRules(grant, result).broken());
        return asksForReceipts(grant, draft.id())
                ? stated.withErrors(new ReceiptRules(grant, stated, today()).broken())
                : stated;
    }

    /** The cost items of the plan as choices. */
    FormContext context(GrantUnderProof grant) {
        return FormContext.on(today())
                .with(
                        COST_ITEMS,
                        grant.items().stream()
                                .map(item -> new FormOption(
                                        Integer.toString(item.number()), item.number() + " – " + item.description()))
                                .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

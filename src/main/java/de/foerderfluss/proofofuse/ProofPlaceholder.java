package de.foerderfluss.proofofuse;

import static de.foerderfluss.notice.text.LetterKind.PROOF_FINAL_REMINDER;
import static de.foerderfluss.notice.text.LetterKind.PROOF_REMINDER;

import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.notice.text.Placeholder;
import java.util.Set;

/** What letters about proofs have to say. */
enum ProofPlaceholder implements Placeholder {
    PROOF("nachweis", "Art des Nachweises, etwa Zwischennachweis 2026", PROOF_REMINDER, PROOF_FINAL_REMINDER),
    DUE("nachweis_frist", "Tag, bis zu dem der Nachweis vorzulegen war", PROOF_REMINDER, PROOF_FINAL_REMINDER),
    LAST_DAY("nachweis_letzter_tag", "letzter Tag vor der Anhörung", PROOF_FINAL_REMINDER);

    private final String token;
    private final String germanMeaning;
    private final Set<LetterKind> kinds;

    ProofPlaceholder(String token, String germanMeaning, LetterKind... kinds) {
        this.token = token;
        this.germanMeaning = germanMeaning;
        this.kinds = Set.of(kinds);
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public String germanMeaning() {
        return germanMeaning;
    }

    @Override
    public boolean standsAlone() {
        return false;
    }

    @Override
    public boolean availableIn(LetterKind kind) {
        return kinds.contains(kind);
    }
}

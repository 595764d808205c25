package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.DraftId;
import de.foerderfluss.portal.NavigationLink;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.shared.CaseReference;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Where the pages of a municipality stand. */
final class Addresses {

    static final String HOME = "/kommune";
    static final String CASES = "/kommune/vorgaenge";

    private static final String DRAFTS = "/kommune/entwuerfe/";

    private Addresses() {}

    static String of(DraftId draft) {
        return DRAFTS + draft;
    }

    static String of(CaseReference reference) {
        return CASES + "/" + reference;
    }

    static String of(ProofId proof) {
        return of(proof.reference()) + "/nachweise/" + proof.key();
    }

    static NavigationLink home() {
        return NavigationLink.to("Übersicht", HOME);
    }

    static NavigationLink cases() {
        return NavigationLink.to("Vorgänge", CASES);
    }

    /** The draft an address names; an address that can name none leads nowhere. */
    static DraftId draft(String typed) {
        return DraftId.parse(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The case an address names; an address that can name none leads nowhere. */
    static CaseReference reference(String typed) {
        return CaseReference.parse(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

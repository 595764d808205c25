package de.foerderfluss.portal.office;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Where the hearings of a case stand. */
final class HearingAddress {

    private HearingAddress() {}

    static String of(CaseReference reference) {
        return CaseTab.home(reference) + "/anhoerungen";
    }

    static String of(CaseReference reference, MatterKey matter) {
        return of(reference) + "/" + matter;
    }

    /** The matter an address names; an address that can name none leads nowhere. */
    static MatterKey matter(String typed) {
        return MatterKey.parse(typed).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

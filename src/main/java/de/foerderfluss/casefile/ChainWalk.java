package de.foerderfluss.casefile;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a chain from its beginning to its head, a few hundred links at a time. */
class ChainWalk {

    private final CaseEntries entries;

    ChainWalk(CaseEntries entries) {
        this.entries = entries;
    }

    ChainCheck check(CaseReference reference, CaseHead head) {
        Long broken = firstBrokenLink(reference, head);
        Long altered = entries.firstWithAlteredDocument(reference.text());
        if (broken == null && altered == null) {
            return ChainCheck.INTACT;
        }
        return ChainCheck.brokenAt(
                Math.min(broken == null ? Long.MAX_VALUE : broken, altered == null ? Long.MAX_VALUE : altered));
    }

    private @Nullable Long firstBrokenLink(CaseReference reference, CaseHead head) {
        long number = 0;
        ContentHash hash = CaseHead.BEGINNING;
        List<CaseEntry> next = after(reference, number);
        while (!next.isEmpty()) {
            for (CaseEntry entry : next) {
                if (!entry.follows(number, hash)) {
                    return number + 1;
                }
                number = entry.number();
                hash = entry.hash();
            }
            next = after(reference, number);
        }
        return endsAt(head, number, hash) ? null : Math.min(number, head.lastNumber()) + 1;
    }

    private List<CaseEntry> after(CaseReference reference, long number) {
        return entries.findTop500ByCaseReferenceAndNumberGreaterThanOrderByNumber(reference.text(), number);
    }

    private static boolean endsAt(CaseHead head, long number, ContentHash hash) {
        return head.lastNumber() == number && head.lastHash().equals(hash);
    }
}

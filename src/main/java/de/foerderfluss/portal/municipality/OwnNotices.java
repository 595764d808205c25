package de.foerderfluss.portal.municipality;

import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeNumber;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.UnknownNotice;
import de.foerderfluss.shared.MatterKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the notices of a case stand: the one on the application at an address of its own, every other one by its number. */
final class OwnNotices {

    private OwnNotices() {}

    /**
     * The notice at an address.
     *
     * @param number null for the notice on the application
     * @throws UnknownNotice if the case has no notice of this number
     */
    static Optional<Notice> find(NoticeService notices, OpenedCase opened, @Nullable String number) {
        return number == null
                ? notices.of(opened.reference())
                : Optional.of(notices.numbered(
                        opened.reference(), NoticeNumber.parse(number).orElseThrow(UnknownNotice::new)));
    }

    static String address(OpenedCase opened, Notice notice) {
        return isFirst(notice)
                ? opened.address() + "/bescheid"
                : opened.address() + "/bescheide/" + notice.number().text();
    }

    static String waiverAddress(OpenedCase opened, Notice notice) {
        return isFirst(notice) ? opened.address() + "/verzicht" : address(opened, notice) + "/verzicht";
    }

    private static boolean isFirst(Notice notice) {
        return notice.matter().equals(MatterKey.APPLICATION);
    }
}

package de.foerderfluss.notice;

import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A court action as a clerk records it.
 *
 * @param filedOn when it reached the court
 * @param court which court; also one without jurisdiction keeps the period (§ 83 VwGO)
 * @param courtFile the court's file number
 * @param contested which part is contested; blank if the whole notice is
 * @param accepted how much of the grant is not contested; null if the whole notice is, or if it grants nothing
 * @param reinstated whether the court has excused that it was filed late; without meaning for an action in time
 */
public record NewCourtAction(
        LocalDate filedOn,
        AdministrativeCourt court,
        String courtFile,
        ActionExtent extent,
        String contested,
        @Nullable Money accepted,
        boolean reinstated) {

    public NewCourtAction {
        courtFile = courtFile.replace('\u0000', ' ').strip();
        contested = contested.replace('\u0000', ' ').strip();
    }
}

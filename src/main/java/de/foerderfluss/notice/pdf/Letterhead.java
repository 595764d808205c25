package de.foerderfluss.notice.pdf;

import java.util.List;

/**
 * Who writes. All of it is plain text.
 *
 * @param state the line above the name, such as "Freistaat Thüringen"; may be empty
 * @param authority the name of the authority
 * @param unit the unit or the section below the name; may be empty
 * @param returnAddress the sender in one line, as it shows in the window of the envelope
 * @param footer one to four columns of a few lines at the foot of the first page: address, contact, access, data protection
 */
public record Letterhead(String state, String authority, String unit, String returnAddress, List<List<String>> footer) {

    public Letterhead {
        footer = footer.stream().map(List::copyOf).toList();
        if (authority.isBlank() || returnAddress.isBlank() || footer.size() > 4) {
            throw new IllegalArgumentException(
                    "A letterhead names the authority and its return address, with four columns at the foot at most");
        }
    }
}

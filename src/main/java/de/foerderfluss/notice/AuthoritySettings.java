package de.foerderfluss.notice;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes: what stands around the text of every letter.
 *
 * @param state the line above the name
 * @param name the granting authority
 * @param unit the unit in charge
 * @param returnAddress the sender in one line, for the window of the envelope
 * @param phone of the unit
 * @param email of the unit
 * @param footer up to four columns at the foot of the first page
 * @param onBehalf what stands above the name of whoever signs
 * @param portal the address of the portal, without a slash at its end
 */
@ConfigurationProperties("foerderfluss.authority")
record AuthoritySettings(
        @DefaultValue("Freistaat Thüringen") String state,

        @DefaultValue("Bewilligungsbehörde") String name,

        @DefaultValue("Referat Förderung der kommunalen Digitalisierung")
        String unit,

        @DefaultValue("Bewilligungsbehörde · Musterstraße 1 · 99084 Erfurt")
        String returnAddress,

        @DefaultValue("0361 0000-100") String phone,
        @DefaultValue("foerderung@foerderfluss.example") String email,
        List<List<String>> footer,
        @DefaultValue("Im Auftrag") String onBehalf,
        @DefaultValue("http://localhost:8080") String portal) {

    AuthoritySettings {
        footer = footer == null ? List.of() : footer.stream().map(List::copyOf).toList();
    }
}

package de.foerderfluss.guideline;

import java.time.LocalDate;

/** The values that govern one funding object on one day. */
record Governing(GuidelineSheet sheet, VersionRow version, FundingObject object) {

    static Governing of(GuidelineSheet sheet, String objectCode) {
        VersionRow version = sheet.inForce();
        return new Governing(sheet, version, sheet.object(version, objectCode));
    }

    LocalDate day() {
        return sheet.day();
    }

    Parameter value(ParameterKey key) {
        return sheet.value(version, object.code(), key);
    }

    boolean verified(String key) {
        return key.isEmpty() || value(ParameterKey.valueOf(key)).verified();
    }
}

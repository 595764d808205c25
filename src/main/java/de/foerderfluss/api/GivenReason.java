package de.foerderfluss.api;

import org.jspecify.annotations.Nullable;

/** Why somebody acts; the room says how long it may be. */
record GivenReason(@Nullable String reason) {

    String text() {
        return reason == null ? "" : reason;
    }
}

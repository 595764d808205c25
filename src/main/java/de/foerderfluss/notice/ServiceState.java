package de.foerderfluss.notice;

/** Where an issued notice stands; follows from its facts and is nowhere stored. */
enum ServiceState {
    AWAITING_DOWNLOAD,
    AWAITING_POST,
    SERVED,
    WAIVED,
    FINAL
}

package de.foerderfluss.notice;

import java.time.LocalDate;

/**
 * What a notice bears besides its content.
 *
 * @param number of the notice, or what stands in its place on a draft
 * @param code for the public check, unknown to anybody before the notice is issued
 * @param date printed on it
 * @param signatoryName under it (§ 37 Abs. 3 VwVfG)
 */
record NoticeStamp(String number, String code, LocalDate date, String signatoryName) {}

package de.foerderfluss.notice;

import de.foerderfluss.notice.text.TextBlock;
import java.util.List;

/** A notice on paper, with the versions of the text blocks it was written from. */
record PrintedNotice(byte[] pdf, List<TextBlock> pinned) {}

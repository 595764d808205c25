/**
 * The press: what a letter says goes in as a {@link de.foerderfluss.notice.pdf.Letter}, an accessible and archivable PDF comes out
 * (PDF/A-3a, PDF/UA-1, DIN 5008 form B). It knows paper and type, and nothing of grants.
 */
@NullMarked
@NamedInterface("pdf")
package de.foerderfluss.notice.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

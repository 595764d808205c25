/**
 * What letters and notices say: text blocks as versioned data with placeholders, and their composition into a letter (Textbausteine).
 */
@NullMarked
@NamedInterface("text")
package de.foerderfluss.notice.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

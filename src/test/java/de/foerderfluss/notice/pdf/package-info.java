@NullMarked
package de.foerderfluss.notice.pdf;

import org.jspecify.annotations.NullMarked;

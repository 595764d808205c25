@NullMarked
package de.foerderfluss.form;

import org.jspecify.annotations.NullMarked;

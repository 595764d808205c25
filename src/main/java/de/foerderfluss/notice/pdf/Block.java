package de.foerderfluss.notice.pdf;

/** One piece of the body of a letter, printed below the one before. */
public sealed interface Block permits Heading, Paragraph, Items, Grid, KeyFigures {}

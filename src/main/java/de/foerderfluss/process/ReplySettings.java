package de.foerderfluss.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a municipality may answer.
 *
 * @param daysOfGrace how many days after the reply date the case waits before it is decided on the file, 1 to 365
 */
@ConfigurationProperties("foerderfluss.reply")
record ReplySettings(@DefaultValue("14") int daysOfGrace) {}

/**
 * Bots as data: what one may be, and how it is read from its YAML file.
 *
 * <p>Promise: a {@link org.parley.bot.Bot} that exists can be run: every flow, slot, response and intent it names is
 * there. A file that does not give such a bot is refused with a {@link org.parley.bot.BrokenBot} that names the file,
 * the line where it is known, what is wrong and the likely fix.
 *
 * <p>May call: {@code chat}. Knows nothing of Jakarta EE.
 */
package org.parley.bot;

/**
 * Names of persons in what people say.
 *
 * <p>Promise: {@link org.parley.understanding.name.NameReader} finds the name a person gives, the same for all bots.
 * Rules read what is introduced ("my name is …") or stands alone; what they leave goes to a finder that OpenNLP trains
 * here. Refusals and counter-questions hold no name.
 *
 * <p>May call: {@code understanding} and {@code understanding.text}.
 */
package org.parley.understanding.name;

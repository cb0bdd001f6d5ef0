/**
 * The heart: what a bot does with what a person says.
 *
 * <p>Promise: the same bot, state and understanding always give the same decision. {@link org.parley.dialogue.Policy},
 * {@link org.parley.dialogue.Turn} and {@link org.parley.dialogue.DialogueState} are plain Java and need no container,
 * clock or database; {@link org.parley.dialogue.Dialogue} is the stateful bean around them, the live form of one
 * conversation, and {@link org.parley.dialogue.Dialogues} finds or opens it. The database is the truth: a bean may
 * vanish at any time and be opened again.
 *
 * <p>May call: {@code chat}, {@code bot}, {@code understanding}, {@code conversation}, {@code user}, {@code storage},
 * {@code security}, {@code settings}. Only the beans know Jakarta EE.
 */
package org.parley.dialogue;

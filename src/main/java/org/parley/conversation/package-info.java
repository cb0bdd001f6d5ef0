/**
 * Conversations and their messages, as they are kept.
 *
 * <p>Promise: messages are numbered 1, 2, 3 … within their conversation, each number is given once; a conversation
 * changes only from the version it was read at. What a state means is the dialogue's affair: here it is text.
 *
 * <p>May call: {@code storage}.
 */
package org.parley.conversation;
